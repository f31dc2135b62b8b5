import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { OutlineCell, OutlineTable } from '../outline.ts';
import { fonts, sizes } from './fonts.ts';
import { textWidth } from './page-setup.ts';
import { styleIds } from './styles.ts';

const padding = 40;
const leastSize = 12;

/** A table across the whole text area, its head repeated on every page, its rows never split, lines and notes around it. */
export function tableBlock(table: OutlineTable): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table.widths, textWidth);
  return [
    ...table.top.map((text) => smallLine(text, true)),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      margins: { left: padding, right: padding, top: 40, bottom: 40 },
      borders: allBorders,
      rows: table.rows.map(
        (row, index) =>
          new TableRow({
            tableHeader: index < table.headRows,
            cantSplit: true,
            // What heads figures is not left alone at the foot of a page.
            keepNext:
              (table.together === true || row.some(({ role }) => role === 'head')) && index + 1 < table.rows.length,
            children: row.map((cell) => tableCell(cell, table, widths)),
          }),
      ),
    }),
    ...table.notes.map((text) => smallLine(text)),
    new Paragraph({ style: styleIds.note }),
  ];
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const allBorders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
} as const;

/** Whole twips that add up to the text area exactly. */
export function columnWidths(relative: readonly number[], whole: number): number[] {
  const sum = relative.reduce((total, width) => total + width, 0);
  let before = 0;
  let given = 0;
  return relative.map((width) => {
    before += width;
    const end = Math.round((before / sum) * whole);
    const own = end - given;
    given = end;
    return own;
  });
}

function tableCell(cell: OutlineCell, table: OutlineTable, widths: readonly number[]): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, column) => sum + column, 0);
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.colSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: styleIds.table,
        alignment: alignmentOf(cell, table),
        indent: { left: cell.indent * 160 },
        children: cell.text === '' ? [] : [cellText(cell, width - 2 * padding)],
      }),
    ],
  });
}

function alignmentOf(cell: OutlineCell, table: OutlineTable): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (cell.role === 'row-head') return AlignmentType.LEFT;
  if (cell.role === 'head' || table.align !== 'right') return AlignmentType.CENTER;
  return cell.role === 'figure' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

/** A number is never broken over two lines: where its column is too narrow it is set smaller, down to 6 pt. */
function cellText(cell: OutlineCell, width: number): TextRun {
  const font = cell.strong ? fonts.chapter : fonts.body;
  if (cell.role !== 'figure') return new TextRun({ text: cell.text, font });
  // A digit is half as wide as its size; twips are tenths of half-points.
  const fitting = Math.floor(width / 10 / (cell.text.length / 2));
  return new TextRun({ text: cell.text, font, size: Math.max(leastSize, Math.min(sizes.table, fitting)) });
}

const smallLine = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ style: styleIds.note, keepNext, children: [new TextRun(text)] });
