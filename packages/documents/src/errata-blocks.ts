import { printFigure } from '@gongkai/figures';
import { type Form, findCell } from '@gongkai/forms';
import { type Figure, printDate } from '@gongkai/kernel';
import type { Erratum } from '@gongkai/reports';
import type { Block, OutlineCell, OutlineTable } from './outline.ts';
import { phrases } from './phrases.ts';
import { plainLine } from './plain-text.ts';

/** 更正说明: of every version after the first, why it was made and which figures it changed, old beside new. */
export function errataBlocks(form: Form, errata: readonly Erratum[]): readonly Block[] {
  if (errata.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: phrases.errata.title }, ...errata.flatMap((each) => blocksOf(form, each))];
}

function blocksOf(form: Form, { version, publishedOn, reason, changes, chapters }: Erratum): readonly Block[] {
  const said = phrases.errata.version(version, printDate(publishedOn), reason === null ? null : plainLine(reason));
  const text = chapters.length === 0 ? [] : [{ kind: 'note', text: phrases.errata.chapters(chapters) } as const];
  const table = changes.length === 0 ? [] : [{ kind: 'table', table: errataTable(form, version, changes) } as const];
  return [{ kind: 'paragraph', lead: null, text: said }, ...table, ...text];
}

function errataTable(form: Form, version: number, changes: Erratum['changes']): OutlineTable {
  const code = `errata${version}`;
  const line = (row: number, texts: readonly string[], looks: readonly Partial<OutlineCell>[]): OutlineCell[] =>
    texts.map((text, column) => ({
      ...{ row, column, rowSpan: 1, colSpan: 1, indent: 0, strong: false, cell: null, headers: [] },
      ...{ text, role: 'text', id: `${code}-${row}-${column}` },
      ...looks[column],
    }));
  const head = { role: 'head', strong: true } as const;
  return {
    code,
    title: phrases.errata.table(version),
    top: [],
    notes: [],
    widths: [60, 20, 20],
    headRows: 1,
    align: 'right',
    rows: [
      line(0, phrases.errata.head, [head, head, head]),
      ...changes.map(({ cell, before, after }, index) =>
        line(
          index + 1,
          [findCell(form, cell)?.fullLabel ?? cell, print(form, cell, before), print(form, cell, after)],
          [
            { role: 'row-head' },
            { headers: [`${code}-0-1`, `${code}-${index + 1}-0`] },
            { headers: [`${code}-0-2`, `${code}-${index + 1}-0`] },
          ],
        ),
      ),
    ],
  };
}

function print(form: Form, code: string, figure: Figure): string {
  const cell = findCell(form, code);
  return figure === null || cell === undefined ? phrases.notReported : printFigure(cell, figure);
}
