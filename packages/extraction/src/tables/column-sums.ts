import type { Value } from './values.ts';

/** A row of the applications table with all that its digits can mean; one way where they are sure. */
export interface OpenRow {
  readonly code: string;
  readonly ways: readonly (readonly Value[])[];
}

/** So many combinations are tried at most. */
const most = 20_000;

/**
 * Which way each row is meant, by the sums of the columns: the outcomes add up to 总计, and what came in to what was done and
 * what is carried over (第一项加第二项之和，等于第三项加第四项之和). Null where not exactly one combination fits.
 */
export function settleBySums(rows: readonly OpenRow[]): readonly (readonly Value[])[] | null {
  if (rows.reduce((product, { ways }) => product * ways.length, 1) > most) return null;
  let found: (readonly Value[])[] | null = null;
  let several = false;
  const walk = (chosen: (readonly Value[])[]): void => {
    if (several) return;
    const row = rows[chosen.length];
    if (row === undefined) {
      if (!addsUp(rows, chosen)) return;
      several = found !== null;
      found = chosen;
      return;
    }
    for (const way of row.ways) walk([...chosen, way]);
  };
  walk([]);
  return several ? null : found;
}

/** Do the columns of these rows add up? `values` in the order of `rows`; an empty place counts as nothing. */
export function addsUp(rows: readonly { readonly code: string }[], values: readonly (readonly Value[])[]): boolean {
  const width = values[0]?.length ?? 0;
  const sum = (column: number, isOf: (code: string) => boolean): number =>
    rows.reduce((all, { code }, index) => all + (isOf(code) ? Number(values[index]?.[column]?.text ?? 0) : 0), 0);
  return Array.from({ length: width }, (_, column) => column).every((column) => {
    const done = sum(column, (code) => code === 'R3.7');
    const came = sum(column, (code) => code === 'R1' || code === 'R2');
    // An empty 总计 at the end of a row is no sum that fails.
    if (column === width - 1 && rows.some((_, index) => values[index]?.[column]?.text == null)) return true;
    return (
      sum(column, (code) => code.startsWith('R3.') && code !== 'R3.7') === done &&
      came === done + sum(column, (code) => code === 'R4')
    );
  });
}
