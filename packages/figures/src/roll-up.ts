import type { Form } from '@gongkai/forms';
import { type Figure, sumFigures } from '@gongkai/kernel';

/** Cell by cell over many units: the sum, and how many of them answered (design D4). */
export interface RolledUp {
  readonly sum: Figure[];
  readonly reported: number[];
}

/**
 * The definition of a total, plain and slow: what the database computes in one statement a level must equal this.
 * A unit that is not there adds nothing and is no zero; a cell nobody answered stays null; a cell whose form says that
 * it may not be added stays null however many answered. Throws on a sum beyond the safe integers.
 */
export function rollUp(form: Form, contributions: readonly { readonly figures: readonly Figure[] }[]): RolledUp {
  const column = (index: number): Figure[] => contributions.map(({ figures }) => figures[index] ?? null);
  return {
    sum: form.cells.map((cell, index) => (cell.rollUp.how === 'none' ? null : sumFigures(column(index)))),
    reported: form.cells.map((_, index) => column(index).filter((figure) => figure !== null).length),
  };
}
