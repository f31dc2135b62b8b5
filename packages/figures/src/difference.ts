import type { Cell, Form } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';

/** One cell that changed. `change` is after − before, null where one of them is not reported. */
export interface FigureChange {
  readonly cell: Cell;
  readonly before: Figure;
  readonly after: Figure;
  readonly change: number | null;
}

/** What differs between two versions of a form's figures, in cell order. From blank to zero is a change (goal G3). */
export function difference(form: Form, before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  return form.cells.flatMap((cell, index): FigureChange[] => {
    const was = before[index] ?? null;
    const is = after[index] ?? null;
    if (was === is) return [];
    return [{ cell, before: was, after: is, change: was === null || is === null ? null : is - was }];
  });
}
