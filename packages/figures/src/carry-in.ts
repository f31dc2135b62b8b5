import { type Crossing, cellIndex, crosswalk, type Form } from '@gongkai/forms';
import { type Figure, sumFigures } from '@gongkai/kernel';

/**
 * Last year's figures in the cells of this year's form, for the column beside the entry and for relations over two
 * years. The same form is taken as it is. From another form only what the crosswalk calls the same crosses; what is
 * near or split differently stays null, for a wrong opening balance is worse than none.
 */
export function carryIn(form: Form, priorForm: Form, priorFigures: readonly Figure[]): Figure[] {
  if (form.code === priorForm.code) return form.cells.map((_, index) => priorFigures[index] ?? null);
  const crossed = crosswalk.filter((crossing) => crosses(crossing, priorForm, form));
  return form.cells.map((cell) => {
    const crossing = crossed.find(({ to }) => to.cells[0] === cell.code);
    if (crossing === undefined) return null;
    const parts = crossing.from.cells.map((code) => priorFigures[cellIndex(priorForm, code)] ?? null);
    return parts.includes(null) ? null : sumFigures(parts);
  });
}

const crosses = ({ fit, from, to }: Crossing, priorForm: Form, form: Form): boolean =>
  fit === 'same' && from.form === priorForm.code && to.form === form.code && to.cells.length === 1;
