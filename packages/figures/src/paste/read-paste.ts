import { type Cell, type Form, findCell } from '@gongkai/forms';
import { parseFigure, printFigure } from '../figure-text.ts';
import { type PastedDoubt, type PastedProblem, pastedFigure } from './pasted-figure.ts';
import type { TextBlock } from './text-block.ts';

/** One row of a table's lattice from the place pasted to: cell codes, null where the table has no figure to fill. */
export interface PlaceRow {
  readonly cells: readonly (string | null)[];
  /** A row of headings within the table: it holds no figure at all. */
  readonly heading: boolean;
}

/** How a cell stands while somebody pastes into it. */
export interface CellStanding {
  readonly state: 'open' | 'computed' | 'not-applicable';
  readonly text: string;
  /** What the registers count for it, as text; null where none does. */
  readonly counted: string | null;
}

/** Place of a pasted text, counted from 1 within what was pasted, as a person would count. */
export interface PastedPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: string | null;
}

export interface PasteReading {
  /** Every cell that would be filled, with its exact text and what stands there now; also those that stay the same. */
  readonly cells: readonly { readonly cell: string; readonly text: string; readonly was: string }[];
  /** With one of these nothing is taken. */
  readonly problems: readonly (PastedPlace & { readonly why: PastedProblem })[];
  /** With one of these somebody looks before anything is taken. */
  readonly doubts: readonly (PastedPlace & { readonly why: PastedDoubt })[];
}

/**
 * What pasting `block` at `places` would do: the whole of it, or what is wrong with it, before anything is taken. Rows of
 * headings inside the table are passed over where the block has figures for every row, and met where the block has
 * headings of its own there. Pure: the same block at the same places reads the same.
 */
export function readPaste(
  form: Form,
  places: readonly PlaceRow[],
  block: TextBlock,
  standingOf: (cell: string) => CellStanding,
): PasteReading {
  const met = places.slice(0, block.length);
  const bringsHeadings =
    met.some(({ heading }) => heading) && met.every(({ heading }, at) => !heading || !/\d/.test(rowText(block, at)));
  const rows = bringsHeadings ? places : places.filter(({ heading }) => !heading);
  const reading: Collected = { cells: [], problems: [], doubts: [] };
  for (const [row, texts] of block.entries())
    for (const [column, text] of texts.entries()) {
      const isHeading = rows[row]?.heading === true;
      const cell = rows[row]?.cells[column] ?? null;
      const place = { row: row + 1, column: column + 1, text: (text ?? '').slice(0, 40), cell };
      if (isHeading) continue;
      const isInside = row < rows.length && column < (rows[row]?.cells.length ?? 0);
      if (cell === null) readNowhere(reading, place, text ?? '', isInside);
      else readInto(reading, place, text, findCell(form, cell), standingOf(cell));
    }
  return reading;
}

interface Collected {
  readonly cells: { cell: string; text: string; was: string }[];
  readonly problems: (PastedPlace & { why: PastedProblem })[];
  readonly doubts: (PastedPlace & { why: PastedDoubt })[];
}

const rowText = (block: TextBlock, row: number): string => (block[row] ?? []).join('');

/** Beside the table's figures only blanks and the signs for them may fall. */
function readNowhere(reading: Collected, place: PastedPlace, text: string, isInside: boolean): void {
  if (/^[\s—–―/／-]*$/.test(text)) return;
  reading.problems.push({ ...place, why: isInside ? 'no-cell' : 'outside' });
}

function readInto(
  reading: Collected,
  place: PastedPlace,
  text: string | null,
  cell: Cell | undefined,
  standing: CellStanding,
): void {
  if (cell === undefined) return;
  const doubt = (why: PastedDoubt): void => void reading.doubts.push({ ...place, why });
  // One text over two figures does not say which it is.
  if (text === null) {
    if (standing.state === 'open') reading.problems.push({ ...place, why: 'merged' });
    return;
  }
  // What was copied here comes back, also what is stored with more decimals than may be typed.
  if (standing.state === 'open' && text.trim() === standing.text) {
    reading.cells.push({ cell: cell.code, text: standing.text, was: standing.text });
    return;
  }
  const read = pastedFigure(cell, text);
  if (standing.state !== 'open') {
    const same = read.ok ? isSame(cell, standing.text, read.figure) : text.trim() === standing.text;
    if (!same) doubt(standing.state === 'computed' ? 'computed' : 'not-asked');
    return;
  }
  if (!read.ok) {
    reading.problems.push({ ...place, why: read.why });
    return;
  }
  const printed = printFigure(cell, read.figure);
  reading.cells.push({ cell: cell.code, text: printed, was: standing.text });
  if (read.doubt !== null) doubt(read.doubt);
  else if (printed === '' && standing.text !== '') doubt('cleared');
  else if (standing.counted !== null && printed !== standing.counted && printed !== standing.text) doubt('counted');
}

/** A cell that nobody fills may be pasted with what it says, or with nothing. */
function isSame(cell: Cell, standing: string, figure: number | null): boolean {
  const stands = parseFigure(cell, standing, 'stored');
  return figure === null || (stands.ok && stands.value === figure);
}
