import { inDrawingOrder, type PopulationRecord } from '@gongkai/auditing';
import { type Form, findCell } from '@gongkai/forms';
import { tallyOf } from '@gongkai/reports';
import type { Query } from '../query.ts';
import { listCounted, type TallyKey } from './tally.ts';

// More than any figure of a district has; a longer list would be cut, and a cut population must not look whole.
const most = 1_000_000;

/** The typed cells behind one that registers count; itself where it is typed. */
export const countedCells = (form: Form, code: string): readonly string[] =>
  leavesOf(form, code).filter((cell) => tallyOf(form.code).has(cell));

function leavesOf(form: Form, code: string): string[] {
  const parts = findCell(form, code)?.computedFrom;
  return parts === undefined ? [code] : [...new Set(parts.flatMap((part) => leavesOf(form, part)))];
}

/**
 * The records behind a cell of the asked units, in drawing order, as the query that counts it lists them (design D9). A
 * computed cell is what its parts list.
 */
export async function listBehindCell(
  query: Query,
  code: string,
  keys: readonly TallyKey[],
): Promise<PopulationRecord[]> {
  const asked = keys.flatMap((key) => countedCells(key.form, code).map((cell) => ({ key, cell })));
  const lists = await Promise.all(asked.map(({ key, cell }) => listCounted(query, key, cell, null, most)));
  return inDrawingOrder(lists.flat());
}
