import { type Cell, cellIndex, type Form, findCell } from '@gongkai/forms';
import type { Figure, UnitKind } from '@gongkai/kernel';
import { computeCells } from '../compute-cells.ts';
import { type FigureSource, parseFigure, printFigure } from '../figure-text.ts';
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

export interface PasteInput {
  readonly form: Form;
  readonly unitKind: UnitKind;
  readonly places: readonly PlaceRow[];
  readonly block: TextBlock;
  readonly standingOf: (cell: string) => CellStanding;
  readonly source?: FigureSource;
}

/**
 * What pasting `block` at `places` would do: the whole of it, or what is wrong with it, before anything is taken. Rows of
 * headings inside the table are passed over where the block has figures for every row, and met where the block has
 * headings of its own there. Pure: the same block at the same places reads the same.
 */
export function readPaste(input: PasteInput): PasteReading {
  const { form, block, standingOf } = input;
  const rows = placesMet(input.places, block);
  const reading: Collected = { cells: [], problems: [], doubts: [], totals: [] };
  for (const [row, texts] of block.entries()) {
    if (rows[row]?.heading === true) {
      // A dash may also be somebody's empty cell, and then everything below is one row off.
      const sign = texts.join('').trim();
      if (/^[—–―/／-]+$/.test(sign))
        reading.doubts.push({ row: row + 1, column: 1, text: sign, cell: null, why: 'heading' });
      continue;
    }
    for (const [column, text] of texts.entries()) {
      const cell = rows[row]?.cells[column] ?? null;
      const place = { row: row + 1, column: column + 1, text: (text ?? '').slice(0, 40), cell };
      const isInside = column < (rows[row]?.cells.length ?? 0);
      if (cell === null) readNowhere(reading, place, text ?? '', isInside);
      else readInto(reading, place, text, findCell(form, cell), standingOf(cell), input.source);
    }
  }
  return {
    cells: reading.cells,
    problems: reading.problems,
    doubts: [...reading.doubts, ...wrongTotals(input, reading)],
  };
}

interface Collected {
  readonly cells: { cell: string; text: string; was: string }[];
  readonly problems: (PastedPlace & { why: PastedProblem })[];
  readonly doubts: (PastedPlace & { why: PastedDoubt })[];
  /** Pasted over computed cells: judged when all parts are known. */
  readonly totals: { place: PastedPlace; cell: Cell; figure: Figure }[];
}

/** Does the block have something that is no figure in every row in which the table has headings? A blank says nothing. */
function placesMet(places: readonly PlaceRow[], block: TextBlock): readonly PlaceRow[] {
  const met = places.slice(0, block.length);
  const isHeading = (at: number): boolean => /^[^\d]+$/.test((block[at] ?? []).join('').trim());
  const bringsHeadings =
    met.some(({ heading }) => heading) && met.every(({ heading }, at) => !heading || isHeading(at));
  return bringsHeadings ? places : places.filter(({ heading }) => !heading);
}

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
  { state, text: stands, counted }: CellStanding,
  source: FigureSource | undefined,
): void {
  if (cell === undefined) return;
  // One text over two figures does not say which it is.
  if (text === null) {
    if (state === 'open') reading.problems.push({ ...place, why: 'merged' });
    return;
  }
  // What was copied here comes back, also what is stored with more decimals than may be typed.
  if (state === 'open' && text.trim() === stands) {
    reading.cells.push({ cell: cell.code, text: stands, was: stands });
    return;
  }
  const read = pastedFigure(cell, text, state === 'open' ? source : 'stored');
  if (state !== 'open') {
    if (read.ok && read.figure === null) return;
    if (read.ok && state === 'computed') reading.totals.push({ place, cell, figure: read.figure });
    else reading.doubts.push({ ...place, why: state === 'computed' ? 'computed' : 'not-asked' });
    return;
  }
  if (!read.ok) {
    reading.problems.push({ ...place, why: read.why });
    return;
  }
  const printed = printFigure(cell, read.figure);
  reading.cells.push({ cell: cell.code, text: printed, was: stands });
  if (read.doubt !== null) reading.doubts.push({ ...place, why: read.doubt });
  else if (printed === '' && stands !== '') reading.doubts.push({ ...place, why: 'cleared' });
  else if (counted !== null && printed !== counted && printed !== stands)
    reading.doubts.push({ ...place, why: 'counted' });
}

/** Pasted totals that are not what the table will add up to once the block is taken. */
function wrongTotals({ form, unitKind, standingOf }: PasteInput, { cells, totals }: Collected): PasteReading['doubts'] {
  if (totals.length === 0) return [];
  const taken = new Map(cells.map(({ cell, text }) => [cell, text]));
  const figures = form.cells.map((cell) => {
    const read = parseFigure(cell, taken.get(cell.code) ?? standingOf(cell.code).text, 'stored');
    return read.ok ? read.value : null;
  });
  const after = computeCells(form, figures, unitKind);
  return totals.flatMap(({ place, cell, figure }) =>
    (after[cellIndex(form, cell.code)] ?? null) === figure ? [] : [{ ...place, why: 'computed' as const }],
  );
}
