import type { Form } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';

/** Cells that state something else than the registers count. */
export const differingCells = (form: Form, figures: readonly Figure[], counted: readonly Figure[]): string[] =>
  form.cells
    .filter(
      (cell, index) =>
        cell.computedFrom === undefined && (counted[index] ?? null) !== null && figures[index] !== counted[index],
    )
    .map(({ code }) => code);
