import { ok, type Result } from '@gongkai/kernel';
import { attributeOf, officeXml } from '../material/office-parts.ts';
import { hiddenColumnsOf, type SheetRow, sheetRows } from '../material/sheet-text.ts';
import { sharedStrings, sheetsOf } from '../material/xlsx-text.ts';
import { notWhatItSays } from '../read/limits.ts';
import { unzipBounded } from '../read/unzip-bounded.ts';
import { findAll, type XmlElement } from '../read/xml-tree.ts';
import { tableText } from './bar-table.ts';

/** An Excel file as it is seen: sheets, rows and columns that are hidden are left out, a row of one cell is a line of text. */
export function xlsxReport(name: string, bytes: Uint8Array): Result<string> {
  const files = unzipBounded(bytes, name);
  if (!files.ok) return files;
  const book = officeXml(files.value, 'xl/workbook.xml');
  if (book === null) return notWhatItSays(name, 'Excel 文件');
  const strings = sharedStrings(files.value);
  const sheets = sheetsOf(files.value, book).filter(({ isHidden }) => !isHidden);
  return ok(sheets.map(({ root }) => sheetReport(root, strings)).join('\n'));
}

function sheetReport(root: XmlElement, strings: readonly string[]): string {
  const skipped = new Set(hiddenColumnsOf(root));
  const covered = coveredBy(root);
  const rows = sheetRows(root, strings)
    .filter(({ isHidden }) => !isHidden)
    .map(({ cells, ...row }) => ({ ...row, cells: cells.filter(({ column }) => !skipped.has(column)) }));
  return blocksOf(rows)
    .map((block) => {
      const width = Math.min(mostColumns, Math.max(...block.flatMap(({ cells }) => cells.map(({ column }) => column))));
      return tableText(
        block.map(({ number, cells }) => {
          const texts = new Map(cells.map(({ column, text }) => [column, text]));
          return Array.from({ length: width }, (_, index) => index + 1)
            .filter((column) => !skipped.has(column) && !covered(number, column))
            .map((column) => texts.get(column) ?? '');
        }),
      );
    })
    .join('\n');
}

// Wider than any official table.
const mostColumns = 40;

/** Rows of several cells that follow one another are a table, with the labels whose figures were left out; a single cell between tables is a line. */
function blocksOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const blocks: SheetRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.cells.length === 0) continue;
    const follows = (last?.[0]?.cells.length ?? 0) > 1 && last?.at(-1)?.number === row.number - 1;
    if (follows && (row.cells.length > 1 || isLabel(row.cells[0]?.text ?? ''))) last?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const isLabel = (text: string): boolean => text.length <= 30 && !/^[一二三四五六七八九十]+、|。/.test(text);

/** Whether a merged area lies over the place, but for its first cell. */
function coveredBy(root: XmlElement): (row: number, column: number) => boolean {
  const areas = findAll(root, 'mergeCell').flatMap((each) => {
    const [, left = '', top, right = '', bottom] =
      /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attributeOf(each, 'ref')) ?? [];
    return top === undefined || bottom === undefined
      ? []
      : [{ left: numberOf(left), right: numberOf(right), top: Number(top), bottom: Number(bottom) }];
  });
  return (row, column) =>
    areas.some(
      ({ left, right, top, bottom }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
}

const numberOf = (letters: string): number => [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
