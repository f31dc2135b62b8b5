import type { Form, Table } from '@gongkai/forms';
import type { FormFileDoubt } from '@gongkai/reports';
import { parseRowKey } from '../excel/keys.ts';
import { gridOf, type PlacedSlot } from '../grid.ts';
import { type Headings, headingsOf } from '../headings.ts';
import { plainLabel } from './find-table.ts';
import type { FoundPlace } from './keyed-sheet.ts';
import { formRows, type MatchedRow, matchRows } from './match-rows.ts';
import type { TextSheet } from './xlsx-sheets.ts';

/** How much of a table was found on a sheet, and what of it was found by place alone. */
export interface TableMatch {
  readonly places: ReadonlyMap<string, FoundPlace>;
  readonly doubts: readonly FormFileDoubt[];
  /** Of its figures, 0 to 1. */
  readonly share: number;
}

/**
 * A form's table on a sheet by its labels: rows by their own, columns by the nearest heading above that says the same. What was
 * renamed is found by its neighbours and said; what cannot be told for certain is left out.
 */
export function matchTable(table: Table, form: Form, sheet: TextSheet): TableMatch {
  const grid = gridOf(table);
  const rows = formRows(grid, form);
  const headings = headingsOf(grid, form);
  // Hidden keys are no labels.
  const plain = sheet.rows.map((row) => row.map((text) => (parseRowKey(text).length > 0 ? '' : plainLabel(text))));
  const heads = grid.rows.slice(0, grid.headRows).flat();
  const matched = matchRows(rows, plain, lastHeadLine(heads, plain) + 1);
  const places = new Map<string, FoundPlace>();
  const doubts: FormFileDoubt[] = [];
  const renamed = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const found = matched[index];
    if (found == null) continue;
    const place = { sheet: sheet.name, line: found.at + 1 };
    for (const slot of row.figures) {
      if (slot.slot.kind !== 'figure') continue;
      const column = columnOf(slot, row.label, found, headings, plain);
      if (column === null) continue;
      places.set(slot.slot.cell, { text: sheet.rows[found.at]?.[column.at] ?? '', ...place });
      if (found.renamed)
        doubts.push({
          cell: slot.slot.cell,
          kind: 'renamed',
          place,
          text: (plain[found.at] ?? []).find((text) => /\D/.test(text)) ?? '',
        });
      if (column.renamed && !renamed.has(column.head)) {
        renamed.add(column.head);
        doubts.push({ cell: slot.slot.cell, kind: 'column-renamed', place, text: column.head });
      }
    }
  }
  const all = rows.reduce((sum, { figures }) => sum + figures.length, 0);
  return { places, doubts, share: all === 0 ? 0 : places.size / all };
}

/** The lowest line in which a label of the table's head stands; the head ends there. Minus one where none does. */
function lastHeadLine(heads: readonly PlacedSlot[], plain: readonly (readonly string[])[]): number {
  const texts = new Set(heads.flatMap(({ slot }) => (slot.kind === 'label' ? [plainLabel(slot.text)] : [])));
  texts.delete('');
  const first = plain.findIndex((row) => row.filter((text) => texts.has(text)).length >= Math.min(2, texts.size));
  if (first < 0) return -1;
  let last = first;
  while (plain[last + 1]?.some((text) => texts.has(text)) === true) last += 1;
  return last;
}

interface FoundColumn {
  readonly at: number;
  readonly renamed: boolean;
  readonly head: string;
}

function columnOf(
  figure: PlacedSlot,
  label: PlacedSlot | undefined,
  row: MatchedRow,
  headings: Headings,
  plain: readonly (readonly string[])[],
): FoundColumn | null {
  const path = headings
    .headersOf(figure)
    .filter((place) => headings.roleOf(place) === 'head')
    .flatMap(({ slot }) => (slot.kind === 'label' ? [plainLabel(slot.text)] : []));
  const head = path.at(-1) ?? '';
  for (let line = row.at - 1; line >= 0 && head !== ''; line -= 1) {
    const at = (plain[line] ?? []).flatMap((text, column) =>
      text === head && isUnder(path, line, column, plain) ? [column] : [],
    );
    const [only, ...more] = at;
    if (only !== undefined) return more.length === 0 ? { at: only, renamed: false, head } : null;
  }
  // Counted from the row's own label, as the form has it.
  if (label?.slot.kind !== 'label') return null;
  const stands = (plain[row.at] ?? []).indexOf(plainLabel(label.slot.text));
  return stands < 0 ? null : { at: stands + figure.column - label.column, renamed: true, head };
}

// A head has three lines at most; what stands higher belongs to something else.
const headLines = 4;

/** Do all outer headings stand above this place, each at it or to the left, as merged cells are written? */
function isUnder(
  path: readonly string[],
  line: number,
  column: number,
  plain: readonly (readonly string[])[],
): boolean {
  const above = plain.slice(Math.max(0, line - headLines), line + 1);
  const over = new Set(above.map((row) => row.slice(0, column + 1).findLast((text) => text !== '')));
  return path.every((text) => over.has(text));
}
