import { computeCells } from '@gongkai/figures';
import type { Form } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';

/**
 * Figures of a working copy with every counted cell as the registers count it now, but those somebody has typed
 * (`authors` names them): the table is there before anybody opens it, and follows its cases until it leaves (design D9).
 */
export function followCounts(
  form: Form,
  figures: readonly Figure[],
  authors: Readonly<Record<string, string>>,
  counted: readonly Figure[],
  unitKind: UnitKind,
): Figure[] {
  const followed = form.cells.map((cell, index) =>
    authors[cell.code] === undefined ? (counted[index] ?? figures[index] ?? null) : (figures[index] ?? null),
  );
  return computeCells(form, followed, unitKind);
}
