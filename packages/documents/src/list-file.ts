import { csvLine } from './csv.ts';
import { text } from './excel/plan.ts';
import { writeSheets } from './excel/write-sheets.ts';

/** A plain list: a head and rows of texts as wide as it. */
export interface ListTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The list as CSV with a byte order mark, without which Excel takes it for the machine's old encoding. */
export const listToCsv = ({ head, rows }: ListTable): string => `\uFEFF${[head, ...rows].map(csvLine).join('')}`;

/** The list as an Excel file of one sheet; every cell is text, so that codes keep their leading zeros. */
export const listToXlsx = ({ title, head, rows }: ListTable): Promise<Uint8Array> =>
  writeSheets([
    {
      name: title.slice(0, 31),
      widths: head.map((name, column) => widthOf([name, ...rows.map((row) => row[column] ?? '')])),
      landscape: false,
      frozen: 1,
      keyed: false,
      rows: [
        head.map((name) => text(name, { strong: true, shaded: true, framed: true })),
        ...rows.map((row) => row.map((cell) => text(cell, { framed: true }))),
      ],
    },
  ]);

const widthOf = (texts: readonly string[]): number =>
  Math.min(60, Math.max(...texts.map((each) => each.length)) * 2 + 2);
