import { numberText } from '../read/xlsx-sheets.ts';
import { findAll, textOf, type XmlElement } from '../read/xml-tree.ts';
import { counted } from './material-phrases.ts';
import { attributeOf } from './office-parts.ts';
import { richText } from './rich-text.ts';

export interface SheetText {
  /** Rows as lines, cells parted by tabs; hidden ones with them. */
  readonly shown: string;
  /** Where rows or columns are hidden that hold something; empty when none are. */
  readonly hiddenRows: string;
  readonly hiddenColumns: string;
}

export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

export interface SheetRow {
  readonly number: number;
  readonly isHidden: boolean;
  /** Those with something in them. */
  readonly cells: readonly SheetCell[];
}

export const sheetRows = (root: XmlElement, strings: readonly string[]): readonly SheetRow[] =>
  findAll(root, 'row').map((row) => ({
    number: Number(attributeOf(row, 'r')),
    isHidden: isOn(attributeOf(row, 'hidden')),
    cells: findAll(row, 'c').flatMap((cell, index) => cellOf(cell, index, strings)),
  }));

/** A sheet of an Excel file, cell by cell. */
export function sheetText(root: XmlElement, strings: readonly string[]): SheetText {
  const rows = sheetRows(root, strings);
  const hiddenRows = rows.filter(({ isHidden, cells }) => isHidden && cells.length > 0);
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const hiddenColumns = hiddenColumnsOf(root).filter((column) => used.has(column));
  const heads = findAll(root, 'headerFooter').flatMap(({ children }) =>
    children.flatMap((child) => (typeof child === 'string' ? [] : [textOf(child)])),
  );
  return {
    shown: [...rows.map(({ cells }) => lineOf(cells)), ...heads].join('\n'),
    hiddenRows: hiddenRows[0] === undefined ? '' : counted.rows(hiddenRows[0].number, hiddenRows.length),
    hiddenColumns:
      hiddenColumns[0] === undefined ? '' : counted.columns(lettersOf(hiddenColumns[0]), hiddenColumns.length),
  };
}

const isOn = (text: string): boolean => text === '1' || text === 'true';

function cellOf(cell: XmlElement, index: number, strings: readonly string[]): readonly SheetCell[] {
  const text = cellText(cell, strings);
  const letters = /^[A-Z]{1,3}/.exec(attributeOf(cell, 'r'))?.[0];
  return text === '' ? [] : [{ column: letters === undefined ? index + 1 : numberOf(letters), text }];
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const value = findAll(cell, 'v').map(textOf).join('');
  switch (attributeOf(cell, 't')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return findAll(cell, 'is').map(richText).join('');
    case '':
    case 'n':
      return value === '' ? '' : numberText(value);
    default:
      return value;
  }
}

/** Cells at their columns, so that a column can be followed down; far gaps are closed. */
function lineOf(cells: readonly SheetCell[]): string {
  let line = '';
  let column = 1;
  for (const cell of cells) {
    line += '\t'.repeat(Math.min(50, Math.max(column === 1 ? 0 : 1, cell.column - column))) + cell.text;
    column = cell.column;
  }
  return line;
}

export function hiddenColumnsOf(root: XmlElement): readonly number[] {
  return findAll(root, 'col')
    .filter((each) => isOn(attributeOf(each, 'hidden')))
    .flatMap((each) => {
      const first = Number(attributeOf(each, 'min'));
      const last = Math.min(Number(attributeOf(each, 'max')), first + 1_000);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    });
}

const numberOf = (letters: string): number => [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
