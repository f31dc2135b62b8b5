import type { Form } from '@gongkai/forms';
import type { Grid, PlacedSlot } from '../grid.ts';
import { plainLabel } from './find-table.ts';

/** A row of the form's table below its head: its own labels, made alike, and its figures. */
export interface FormRow {
  readonly labels: readonly string[];
  readonly label: PlacedSlot | undefined;
  readonly figures: readonly PlacedSlot[];
}

/** Where a form's row stands in the sheet; `renamed`: between its neighbours, under another label. */
export interface MatchedRow {
  readonly at: number;
  readonly renamed: boolean;
}

/** A merged label speaks for several rows, a measure for many: neither tells one row from another. */
export function formRows(grid: Grid, form: Form): readonly FormRow[] {
  const measures = new Set<string>(form.cells.map((cell) => cell.measure));
  return grid.rows.slice(grid.headRows).map((row) => {
    const own = row.filter(
      ({ slot, rowSpan }) => slot.kind === 'label' && rowSpan === 1 && slot.text !== '' && !measures.has(slot.text),
    );
    return {
      labels: own.flatMap(({ slot }) => (slot.kind === 'label' ? [plainLabel(slot.text)] : [])),
      label: own.at(-1),
      figures: row.filter(({ slot }) => slot.kind === 'figure'),
    };
  });
}

/**
 * The sheet's row for each of the form's rows. A label that stands once is followed wherever it was moved to. One that stands
 * several times, or nowhere, is looked for between the rows before and after it: taken where exactly as many rows are left as are
 * looked for, otherwise left out. `sheet` holds plain labels.
 */
export function matchRows(
  rows: readonly FormRow[],
  sheet: readonly (readonly string[])[],
  firstLine: number,
): readonly (MatchedRow | null)[] {
  const matched: (MatchedRow | null)[] = rows.map(() => null);
  const holds = (line: number, { labels }: FormRow): boolean =>
    labels.every((label) => sheet[line]?.includes(label) === true);
  const lines = sheet.map((_, line) => line).filter((line) => line >= firstLine);
  const candidates = rows.map((row) => (row.labels.length === 0 ? [] : lines.filter((line) => holds(line, row))));
  const wanted = new Map<number, number>();
  for (const [only, ...more] of candidates)
    if (only !== undefined && more.length === 0) wanted.set(only, (wanted.get(only) ?? 0) + 1);
  for (const [index, [only, ...more]] of candidates.entries())
    if (only !== undefined && more.length === 0 && wanted.get(only) === 1)
      matched[index] = { at: only, renamed: false };

  const claimed = new Set(matched.flatMap((each) => (each === null ? [] : [each.at])));
  for (const run of runsOf(matched)) {
    const from = matched[run.first - 1]?.at ?? firstLine - 1;
    const to = matched[run.last + 1]?.at ?? null;
    if (to !== null && to <= from) continue;
    const free = lines.filter((line) => line > from && line < (to ?? sheet.length) && !claimed.has(line));
    settleRun(run, rows, sheet, { free, isLast: to === null }, matched);
    for (const each of matched) if (each !== null) claimed.add(each.at);
  }
  return matched;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Stretches of rows that have not been found. */
function runsOf(matched: readonly (MatchedRow | null)[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, each] of matched.entries()) {
    const run = runs.at(-1);
    if (each !== null) continue;
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

function settleRun(
  { first, last }: Run,
  rows: readonly FormRow[],
  sheet: readonly (readonly string[])[],
  { free, isLast }: { readonly free: readonly number[]; readonly isLast: boolean },
  matched: (MatchedRow | null)[],
): void {
  const left = new Set(free);
  const open = rows.map((row, index) => ({ row, index })).slice(first, last + 1);
  for (const { row, index } of open) {
    const here = [...left].filter(
      (line) => row.labels.length > 0 && row.labels.every((label) => sheet[line]?.includes(label) === true),
    );
    const rivals = open.filter((other) => other.row.labels.join() === row.labels.join()).length;
    const [line] = here;
    if (line === undefined || here.length !== rivals) continue;
    matched[index] = { at: line, renamed: false };
    left.delete(line);
  }
  const still = open.filter(({ index }) => matched[index] === null);
  const [only] = still;
  if (only !== undefined && still.length === 1 && only.row.labels.length === 0) {
    // A row of figures alone stands right under its headings.
    const [line] = left;
    if (line !== undefined) matched[only.index] = { at: line, renamed: false };
    return;
  }
  const written = [...left].filter((line) => sheet[line]?.some((text) => text !== '') === true);
  // Under the last row notes may follow: there only the rows right below count.
  const places = isLast ? written.slice(0, still.length) : written;
  if (places.length !== still.length) return;
  for (const [order, { index }] of still.entries()) {
    const at = places[order];
    if (at !== undefined) matched[index] = { at, renamed: true };
  }
}
