import { type ListTable, listToCsv } from '@gongkai/documents';
import type { Invented } from './invented.ts';

/** What the register takes in: a name and its bytes in base64. */
export interface RegisterFile {
  readonly name: string;
  readonly content: string;
}

/** A list as the file it would be taken over from. */
export const fileOf = (table: ListTable): RegisterFile => ({
  name: `${table.title}.csv`,
  content: Buffer.from(listToCsv(table)).toString('base64'),
});

export const figureAt = (cells: Invented, code: string): number => Number(cells[code] ?? 0);

/** The list over and over; `otherwise` of an empty one. */
export const cycle = <Each>(list: readonly Each[], index: number, otherwise: Each): Each =>
  list[index % list.length] ?? otherwise;
