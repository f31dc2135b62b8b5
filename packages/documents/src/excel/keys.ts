import type { FormCode } from '@gongkai/kernel';

/**
 * Hidden keys of a form's sheet (goal G60): the first row names columns, the last column says which cell stands in which
 * column of its row, and where both meet stands the marker. Rows and columns may be moved or inserted: their keys move
 * with them.
 */
const mark = 'gongkai-form';

export const markerText = (form: FormCode, table: string): string => `${mark} ${form} ${table}`;

/** Form and table of a marker, or undefined for any other text. */
export function parseMarker(text: string): { readonly form: string; readonly table: string } | undefined {
  const [first, form, table, rest] = text.split(' ');
  return first === mark && form !== undefined && table !== undefined && rest === undefined
    ? { form, table }
    : undefined;
}

export const columnKey = (column: number): string => `c${column}`;

/** `c3=R1.C1 c4=R1.C2`: cell codes by column key. */
export const rowKey = (cells: readonly (readonly [column: number, code: string])[]): string =>
  cells.map(([column, code]) => `${columnKey(column)}=${code}`).join(' ');

export const parseRowKey = (text: string): readonly (readonly [column: string, code: string])[] =>
  [...text.matchAll(/(c\d+)=(\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
