import type { Cell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { legendOf, type PrintedFigures, printedFigure } from './form-table.ts';
import type { OutlineCell, OutlineTable } from './outline.ts';
import { phrases } from './phrases.ts';
import type { RollUpFigures } from './report-document.ts';

const columns = ['label', 'measure', 'own', 'below', 'total'] as const;

/** Own, below and total of every cell, a row a cell, with the reason where a cell may not be added up (design D4). */
export function rollUpTable(printed: PrintedFigures, rollup: RollUpFigures, prefix = ''): OutlineTable {
  const code = `${prefix}rollup`;
  const head = columns.map((_, column) =>
    makeCell(code, 0, column, { text: phrases.rollUpHead[column] ?? '', role: 'head', strong: true }),
  );
  const body = printed.form.cells.map((cell, index) => {
    const row = index + 1;
    const sides = [rollup.own, rollup.below, rollup.total].map((figures) => figures[index] ?? null);
    return [
      makeCell(code, row, 0, { text: cell.fullLabel, role: 'row-head' }),
      makeCell(code, row, 1, { text: cell.measure, role: 'text' }),
      ...sides.map((figure, side) =>
        makeCell(code, row, side + 2, {
          text: sideText(printed, cell, figure, side > 0),
          role: 'figure',
          cell: cell.code,
          headers: [`${code}-0-${side + 2}`, `${code}-${row}-0`],
        }),
      ),
    ];
  });
  return {
    code,
    title: phrases.rollUpTitle,
    top: [],
    notes: [...notSummed(printed.form.cells), ...legendOf(body)],
    widths: [52, 10, 12, 12, 14],
    headRows: 1,
    align: 'right',
    rows: [head, ...body],
  };
}

/** What may not be added up stands as a dash on the sides that would be sums. */
function sideText({ unitKind }: PrintedFigures, cell: Cell, figure: Figure, isSum: boolean): string {
  if (isSum && cell.rollUp.how === 'none' && figure === null) return phrases.notApplicable;
  return printedFigure(cell, unitKind, figure);
}

function makeCell(
  code: string,
  row: number,
  column: number,
  look: Pick<OutlineCell, 'text' | 'role'> & Partial<OutlineCell>,
): OutlineCell {
  const plain = { rowSpan: 1, colSpan: 1, indent: 0, strong: false, cell: null, headers: [] };
  return { ...plain, row, column, id: `${code}-${row}-${column}`, ...look };
}

/** One sentence a reason, naming its cells. */
function notSummed(cells: readonly Cell[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { rollUp, fullLabel } of cells) {
    if (rollUp.how !== 'none') continue;
    byReason.set(rollUp.reason, [...(byReason.get(rollUp.reason) ?? []), fullLabel]);
  }
  return [...byReason].map(([reason, labels]) => phrases.notSummed(labels, reason));
}
