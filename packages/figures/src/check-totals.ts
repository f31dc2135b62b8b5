import { applies, type Cell, cellIndex, type Form, findCell } from '@gongkai/forms';
import { type Figure, type Finding, sumFigures } from '@gongkai/kernel';
import { moneyMeasure } from './figure-text.ts';

/**
 * C7, TOTAL and R3.7 of a rolled-up row, recomputed from their parts and compared with what adding gave (domain §2.6),
 * once for each relation of the form that says what the cell is made of. `reported` (how many units answered each
 * cell) tells when the two cannot be compared: a unit that gave the total without its parts, or the parts without the
 * total, would look like an error of addition. Throws when a form recomputes a cell and has no such relation.
 */
export function checkTotals(form: Form, total: readonly Figure[], reported?: readonly number[]): Finding[] {
  const figureOf = (code: string): Figure => total[cellIndex(form, code)] ?? null;
  const answersOf = (code: string): number | undefined => reported?.[cellIndex(form, code)];

  return form.cells.flatMap((cell) =>
    makingsOf(form, cell).map(({ parts, rule, ground }): Finding => {
      const summed = figureOf(cell.code);
      const counted = parts.filter((part) => isAskedOfAll(form, part) || figureOf(part) !== null);
      const values = counted.map(figureOf);
      const recomputed = values.includes(null) ? null : sumFigures(values);
      const uneven = counted.filter((part) => isAskedOfAll(form, part) && answersOf(part) !== answersOf(cell.code));
      const missing = [cell.code, ...counted].filter((code) => figureOf(code) === null || uneven.includes(code));
      const money = moneyMeasure(cell);
      return {
        rule,
        kind: 'recomputed-total',
        severity: 'error',
        outcome: missing.length > 0 ? 'not-evaluated' : summed === recomputed ? 'passed' : 'failed',
        cells: [cell.code],
        ground,
        facts: { label: cell.fullLabel, summed, recomputed, ...(money === null ? {} : { money }) },
        missing,
      };
    }),
  );
}

/** What some kinds are never asked for (a village's land) is answered by fewer units, and by none where there are none. */
function isAskedOfAll(form: Form, code: string): boolean {
  const cell = findCell(form, code);
  return cell !== undefined && form.filedBy.every((kind) => applies(cell, kind));
}

interface Making {
  readonly parts: readonly string[];
  readonly rule: string;
  readonly ground: string;
}

/** What a recomputed cell is made of: every relation "cell = sum of parts" within one year. */
function makingsOf(form: Form, cell: Cell): readonly Making[] {
  if (cell.rollUp.how !== 'recompute') return [];
  const makings = form.relations.flatMap((relation): Making[] => {
    if (relation.kind !== 'equal' || relation.left.length !== 1 || relation.left[0]?.cell !== cell.code) return [];
    if (relation.right.some((term) => term.prior === true || term.sign === -1)) return [];
    return [{ parts: relation.right.map((term) => term.cell), rule: relation.rule, ground: relation.ground }];
  });
  if (makings.length === 0) throw new Error(`form ${form.code} recomputes ${cell.code} from nothing`);
  return makings;
}
