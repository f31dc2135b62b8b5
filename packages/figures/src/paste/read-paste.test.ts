import { getForm, isTyped, type Table } from '@gongkai/forms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from '../figure-text.ts';
import { type CellStanding, type PlaceRow, readPaste } from './read-paste.ts';
import { blockToClipboard, clipboardBlock, lineBlock, type TextBlock } from './text-block.ts';

const form = getForm('a2021');
const t2014 = getForm('t2014');

const rowsOf = ({ body }: Table): PlaceRow[] =>
  body.map((row) => {
    const cells = row.flatMap((slot) => (slot.kind === 'figure' ? [slot.cell] : []));
    return { cells: cells.length > 0 ? cells : [null], heading: cells.length === 0 };
  });
const table = (code: string, of = form): Table => {
  const found = of.tables.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const applications = rowsOf(table('T2'));

/** Everything blank; computed cells are nobody's. */
const blank = (cell: string, of = form): CellStanding => {
  const found = of.cells.find(({ code }) => code === cell);
  return { state: found !== undefined && isTyped(found) ? 'open' : 'computed', text: '', counted: null };
};
const standing =
  (changes: Readonly<Record<string, Partial<CellStanding>>>) =>
  (cell: string): CellStanding => ({ ...blank(cell), ...changes[cell] });

const read = (block: TextBlock, changes: Readonly<Record<string, Partial<CellStanding>>> = {}) =>
  readPaste({ form, unitKind: 'street', places: applications, block, standingOf: standing(changes) });
const filled = (block: TextBlock) => Object.fromEntries(read(block).cells.map(({ cell, text }) => [cell, text]));

describe('a block is taken whole, with its exact texts', () => {
  it('out of Excel: separators, full-width digits, a trailing measure', () => {
    const block = clipboardBlock({ html: '', text: '1,208\t１２\t３件\r\n0\t\t7\r\n' });
    expect(filled(block)).toEqual({
      'R1.C1': '1208',
      'R1.C2': '12',
      'R1.C3': '3',
      'R2.C1': '0',
      'R2.C2': '',
      'R2.C3': '7',
    });
    expect(read(block)).toMatchObject({ problems: [], doubts: [] });
  });

  it('a text in quotes with a line break is one cell', () => {
    expect(lineBlock('"1\n2"\t"a ""b"""\t"不成对\n3')).toEqual([['1\n2', 'a "b"', '"不成对'], ['3']]);
    expect(read(lineBlock('"12\n"\t3')).cells.map(({ text }) => text)).toEqual(['12', '3']);
  });

  it('merged cells stand at their first place, as the page form says', () => {
    const html =
      '<html><style>td{x}</style><body><!--StartFragment--><table><tr><td rowspan=2>1</td><td x:num="2">2,000</td></tr><tr><td>&nbsp;3&#20214;</td></tr></table>';
    const block = clipboardBlock({ html, text: '1\t2,000\n\t3件' });
    expect(block).toEqual([
      ['1', '2,000'],
      [null, '3件'],
    ]);
    expect(read(block).problems).toEqual([{ row: 2, column: 1, text: '', cell: 'R2.C1', why: 'merged' }]);
  });
});

describe('what is wrong is named by its place before anything is taken', () => {
  it.each([
    ['无', 'words'],
    ['约12', 'words'],
    ['-3', 'negative'],
    ['(3)', 'negative'],
    ['-', 'accounting-dash'],
    ['12%', 'percent'],
    ['1.5', 'fraction'],
    ['12,34', 'separators'],
    ['3万元', 'other-measure'],
    ['1\n2', 'several-lines'],
    ['99999999999999', 'too-large'],
  ])('%j is %s', (text, why) => {
    const reading = read([
      ['1', '2'],
      ['3', text],
    ]);
    expect(reading.problems).toEqual([{ row: 2, column: 2, text, cell: 'R2.C2', why }]);
  });

  it('a figure outside the table or where it has no cell', () => {
    const wide = read([['1', '2', '3', '4', '5', '6', '', '8']]);
    expect(wide.problems).toEqual([{ row: 1, column: 8, text: '8', cell: null, why: 'outside' }]);
    const places: PlaceRow[] = [{ cells: ['R1.C1', null], heading: false }];
    const at = (block: TextBlock) => readPaste({ form, unitKind: 'street', places, block, standingOf: blank });
    expect(at([['1', '2']]).problems).toMatchObject([{ column: 2, why: 'no-cell' }]);
    expect(at([['1', '—']])).toMatchObject({ problems: [], doubts: [] });
  });
});

describe('what has to be looked at first', () => {
  it.each([
    ['—', '', 'dash'],
    ['／', '', 'dash'],
    ['12条', '12', 'measure'],
    ['12.00', '12', 'decimals'],
  ])('%j is taken as %j, said as %s', (text, taken, why) => {
    const reading = read([[text]]);
    expect(reading.cells).toEqual([{ cell: 'R1.C1', text: taken, was: '' }]);
    expect(reading.doubts).toMatchObject([{ row: 1, column: 1, why }]);
  });

  it('a figure that a blank would clear, and one that a register counts otherwise', () => {
    const changes = { 'R1.C1': { text: '5' }, 'R1.C2': { text: '3', counted: '3' } };
    expect(read([['', '4']], changes).doubts).toMatchObject([
      { cell: 'R1.C1', why: 'cleared' },
      { cell: 'R1.C2', why: 'counted' },
    ]);
    expect(read([['5', '3']], changes).doubts).toEqual([]);
  });

  it('a total that is not the sum of what is pasted is never taken, and one that is says nothing', () => {
    const row = ['1', '2', '3', '4', '5', '6'];
    expect(read([[...row, '22']]).doubts).toMatchObject([{ cell: 'R1.C7', why: 'computed' }]);
    expect(read([[...row, '21']]).doubts).toEqual([]);
    expect(read([row.slice(0, 1).concat('', '', '', '', '', '1')]).doubts).toMatchObject([{ why: 'computed' }]);
    expect(read([[...row, '22']]).cells.map(({ cell }) => cell)).not.toContain('R1.C7');
  });
});

it('rows of headings inside a table are met where the block brings them, passed over where it does not', () => {
  const [first] = t2014.tables;
  const places = first === undefined ? [] : rowsOf(first);
  const at = places.findIndex(({ heading }, index) => heading && index > 0);
  expect(at).toBeGreaterThan(0);
  const from = places.slice(at - 1);
  const codes = from.slice(0, 3).flatMap(({ cells, heading }) => (heading ? [] : cells));
  const taken = (block: TextBlock) =>
    readPaste({
      form: t2014,
      unitKind: 'street',
      places: from,
      block,
      standingOf: (cell) => ({ ...blank(cell, t2014), state: 'open' }),
    }).cells.map(({ cell }) => cell);
  expect(taken([['1'], ['标题'], ['2']])).toEqual(codes);
  expect(taken([['1'], ['—'], ['2']])).toEqual(codes);
  // A blank is a figure that is not there, and the third figure is the row after.
  expect(taken([['1'], [''], ['2']])).toHaveLength(3);
  expect(taken([['1'], ['2']])).toEqual(codes);
});

describe('properties', () => {
  const places = applications.map(({ cells }) => cells);
  const isOpen = (cell: string | null): boolean => cell !== null && blank(cell).state === 'open';
  const figure = fc.oneof(fc.constant(''), fc.nat(99_999).map(String));
  const grid = fc.array(fc.array(figure, { minLength: 7, maxLength: 7 }), {
    minLength: applications.length,
    maxLength: applications.length,
  });

  it('what is copied out pastes right back, by lines and by page', () => {
    fc.assert(
      fc.property(grid, fc.nat(20), fc.nat(6), fc.nat(8), fc.nat(6), (texts, top, left, rows, columns) => {
        const textOf = new Map(
          places.flatMap((row, y) => row.map((cell, x) => [cell, isOpen(cell) ? (texts[y]?.[x] ?? '') : ''])),
        );
        const from = applications.slice(top).map((row) => ({ ...row, cells: row.cells.slice(left) }));
        const block = from
          .slice(0, rows + 1)
          .map(({ cells }) => cells.slice(0, columns + 1).map((cell) => textOf.get(cell) ?? ''));
        const { html, text } = blockToClipboard(block);
        const now = (cell: string): CellStanding => ({ ...blank(cell), text: textOf.get(cell) ?? '' });
        for (const clipboard of [
          { html, text },
          { html: '', text },
        ]) {
          const back = { form, unitKind: 'street', places: from, block: clipboardBlock(clipboard) } as const;
          const reading = readPaste({ ...back, standingOf: now });
          expect(reading).toMatchObject({ problems: [], doubts: [] });
          expect(reading.cells.every(({ text: after, was }) => after === was)).toBe(true);
          // On blank cells the same figures come out as they went in.
          const fresh = readPaste({ ...back, standingOf: blank }).cells;
          expect(fresh.map(({ text: after }) => after)).toEqual(fresh.map(({ cell }) => textOf.get(cell)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('any block at all is named place by place: filled, wrong, or nothing to fill', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789,.，—/-%件元万 \t\n"（１２abc<>&'), maxLength: 12 }),
      fc.constant('<td rowspan=999999>'),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(fc.array(piece, { maxLength: 9 }), { maxLength: 30 }), (junk, block) => {
        for (const source of [
          { html: junk, text: block.map((row) => row.join('\t')).join('\n') },
          {
            html: `<table><tr><td>${block.map((row) => row.join('</td><td>')).join('</td></tr><tr><td>')}`,
            text: junk,
          },
          {
            html: `<table><tr><td>${block.map((row) => row.join('</td><td>')).join('</td></tr><tr><td>')}</table>`,
            text: '',
          },
        ]) {
          const { cells, problems } = read(clipboardBlock(source));
          const wrong = new Set(problems.map(({ cell }) => cell));
          for (const { cell, text } of cells) {
            const found = form.cells.find(({ code }) => code === cell);
            expect(found !== undefined && isTyped(found) && parseFigure(found, text).ok).toBe(true);
            expect(wrong.has(cell)).toBe(false);
          }
          expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a whole column of a sheet is read in one pass', () => {
    const block = lineBlock(`1\n${'\n'.repeat(200_000)}`);
    expect(block.length).toBeGreaterThan(200_000);
    expect(read(block).cells[0]).toEqual({ cell: 'R1.C1', text: '1', was: '' });
  });
});
