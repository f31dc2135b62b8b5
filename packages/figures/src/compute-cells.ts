import { applies, type Form } from '@gongkai/forms';
import { type Figure, sumFigures, type UnitKind } from '@gongkai/kernel';
import { compiledForm } from './compiled-form.ts';

/**
 * Figures with every computed cell filled from its parts; null as long as one part is not reported. Parts that do not
 * apply to `unitKind` count for nothing; without a kind (totals of many units) every part is asked for.
 */
export function computeCells(form: Form, figures: readonly Figure[], unitKind?: UnitKind): Figure[] {
  const filled = [...figures];
  for (const { index, parts } of compiledForm(form).computed) {
    const asked = parts.filter((part) => {
      const cell = form.cells[part];
      return cell !== undefined && (unitKind === undefined || applies(cell, unitKind));
    });
    const values = asked.map((part) => filled[part] ?? null);
    filled[index] = values.includes(null) ? null : sumFigures(values);
  }
  return filled;
}
