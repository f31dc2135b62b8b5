import { printFigure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import { type Figure, sumFigures } from '@gongkai/kernel';
import type { PrintedFigures } from '../form-table.ts';
import { phrases } from '../phrases.ts';
import type { RollUpFigures } from '../report-document.ts';
import { rollUpTable } from '../roll-up-table.ts';
import { plainFigure, printRanges } from './formula.ts';
import { fitsNumber, type Look, type PlannedCell, type SheetPlan, text, wideRow } from './plan.ts';

const firstRow = 2;
const label: Look = { align: 'left', framed: true };
const number: Look = { align: 'right', framed: true };

/** Own, below and total, a row a cell with its code; the total is a formula over the two. */
export function rollUpSheet(printed: PrintedFigures, rollup: RollUpFigures, name: string): SheetPlan {
  const head = [phrases.codeHead, ...phrases.rollUpHead];
  return {
    name,
    widths: [18, 56, 8, 14, 14, 14],
    landscape: true,
    frozen: firstRow,
    keyed: false,
    rows: [
      wideRow(phrases.rollUpTitle, head.length, { align: 'center', strong: true, size: 16 }),
      head.map((heading) => text(heading, { align: 'center', strong: true, shaded: true, framed: true })),
      ...printed.form.cells.map((cell, index) => [
        text(cell.code, label),
        text(cell.fullLabel, label),
        text(cell.measure, { ...label, align: 'center' }),
        plainFigure(cell, rollup.own[index] ?? null, number),
        belowCell(cell, rollup.below[index] ?? null),
        sumCell(cell, index, rollup),
      ]),
      ...rollUpTable(printed, rollup)
        .notes.map((line) => (line === phrases.legend ? phrases.blankLegend : line))
        .map((line) => wideRow(line, head.length)),
    ],
  };
}

/** What may not be added up stands as a dash, not as an empty cell. */
function belowCell(cell: Cell, figure: Figure): PlannedCell {
  if (figure === null && cell.rollUp.how === 'none') return text(phrases.notApplicable, number);
  return plainFigure(cell, figure, number);
}

function sumCell(cell: Cell, index: number, { own, below, total }: RollUpFigures): PlannedCell {
  const sides = [own[index] ?? null, below[index] ?? null];
  const figure = total[index] ?? null;
  const row = index + firstRow;
  const formula = `SUM(${printRanges([3, 4].map((column) => ({ row, column })))})`;
  // SUM passes over an empty side, as a total does; it must not turn two of them into a zero.
  if (figure === null || sumFigures(sides) !== figure) return belowCell(cell, figure);
  const result = printFigure(cell, figure);
  return fitsNumber(result) ? { kind: 'formula', formula, result, ...number } : text(result, number);
}
