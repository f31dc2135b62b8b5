/** How a cell looks; `number` figures stand right unless centred by the form. */
export interface Look {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly strong?: boolean;
  readonly shaded?: boolean;
  readonly framed?: boolean;
  readonly indent?: number;
  readonly size?: number;
}

/**
 * One cell to be written. Numbers are exact decimal text; a formula carries the result it has now, so that a reader
 * that cannot compute still finds the figure.
 */
export type PlannedCell = Look &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'formula'; readonly formula: string; readonly result: string }
  );

export interface SheetPlan {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Rows that stay in sight while scrolling. */
  readonly frozen: number;
  /** The first row and the last column hold keys and are hidden. */
  readonly keyed: boolean;
  /** A row has an entry a column; null where a span of another cell lies or nothing stands. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
}

export const text = (content: string, look: Look = {}): PlannedCell => ({ kind: 'text', text: content, ...look });

/** A row of one cell across the sheet. */
export const wideRow = (content: string, columns: number, look: Look = {}): readonly (PlannedCell | null)[] => [
  text(content, { colSpan: columns, align: 'left', ...look }),
  ...Array.from({ length: columns - 1 }, () => null),
];

// A spreadsheet keeps 15 digits of a number: what has more is written as text and stays exact.
const digitsKept = 15;

/** A figure's exact text as a number where a spreadsheet holds it exactly, else as text. */
export function numberCell(exact: string, look: Look = {}): PlannedCell {
  return fitsNumber(exact) ? { kind: 'number', text: exact, ...look } : text(exact, look);
}

export const fitsNumber = (exact: string): boolean => exact.replace('.', '').replace(/^0+/, '').length <= digitsKept;
