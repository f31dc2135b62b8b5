import type { Cell } from '@gongkai/forms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyMeasure, parseFigure, printFigure } from './figure-text.ts';
import { sampleCell } from './testing/sample-form.ts';

const cellOf = (measure: Cell['measure']): Cell => sampleCell('a', { measure });

const count = cellOf('件');
const wan = cellOf('万元');
const yuan = cellOf('元');

const read = (cell: Cell, text: string, source?: 'typed' | 'stored') => {
  const figure = parseFigure(cell, text, source);
  return figure.ok ? figure.value : figure.refusal.code;
};

describe('a count as people type and paste it', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['  12 ', 12],
    ['\t12\r\n', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
    ['１，２３４', 1234],
    ['', null],
    ['   ', null],
    ['　', null],
  ])('%j is %j', (text, figure) => {
    expect(read(count, text)).toBe(figure);
  });

  it.each([
    '-1',
    '+1',
    '1.5',
    '1.0',
    '1e3',
    '0x10',
    '12,34',
    '1,2345',
    ',123',
    '1 234',
    '12件',
    '无',
    '/',
    '—',
    '四十余',
    '十',
    'NaN',
    'Infinity',
    '10000000000000',
    '99999999999999999999',
  ])('%j is no figure (R09)', (text) => {
    expect(read(count, text)).toBe('figure-malformed');
  });

  it('names the cell and quotes the text, cut short', () => {
    expect(parseFigure(count, ` ${'9'.repeat(100)}`)).toEqual({
      ok: false,
      refusal: { code: 'figure-malformed', facts: { cell: 'a', text: '9'.repeat(40) } },
    });
  });

  it('ends at 1,000 亿元 in 分: nine hundred such figures still add up', () => {
    expect(read(count, '9999999999999')).toBe(9_999_999_999_999);
    expect(9_999_999_999_999 * 900).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });
});

describe('an amount', () => {
  it.each([
    [wan, '0.04', 40_000],
    [wan, '300', 300_000_000],
    [wan, '1,234.50', 1_234_500_000],
    [wan, '１２．５', 12_500_000],
    [yuan, '380', 38_000],
    [yuan, '0.01', 1],
    [yuan, '0.00', 0],
  ])('%# %j is %i 分', (cell, text, fen) => {
    expect(read(cell, text)).toBe(fen);
  });

  it.each(['0.038', '1.', '.5', '1.2.3', '-0.5', '400元', '10000000'])('%j 万元 is refused when typed', (text) => {
    expect(read(wan, text)).toBe('figure-malformed');
  });

  it('that is stored with more decimals than a person may type is read back: 380 元 is 0.038 万元', () => {
    expect(printFigure(wan, 38_000)).toBe('0.038');
    expect(read(wan, '0.038', 'stored')).toBe(38_000);
  });
});

describe('printFigure', () => {
  it.each([
    [count, null, ''],
    [count, 0, '0'],
    [count, 1234, '1234'],
    [yuan, 38_000, '380'],
    [wan, 1, '0.000001'],
    [wan, 300_000_000, '300'],
  ])('%# %j is %j', (cell, figure, text) => {
    expect(printFigure(cell, figure)).toBe(text);
  });
});

it('knows amounts by their measure', () => {
  expect([count, wan, yuan, cellOf('人次')].map(moneyMeasure)).toEqual([null, '万元', '元', null]);
});

describe('properties', () => {
  const cell = fc.constantFrom(count, wan, yuan);
  const kept = fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { nil: null });

  it('whatever is kept is printed so that it reads back, exactly', () => {
    fc.assert(
      fc.property(cell, kept, (each, figure) => {
        expect(parseFigure(each, printFigure(each, figure), 'stored')).toEqual({ ok: true, value: figure });
      }),
    );
  });

  it('full-width digits and separators say the same as plain ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (value) => {
        const wide = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
        expect([read(count, wide), read(count, grouped)]).toEqual([value, value]);
      }),
    );
  });

  it('any text at all is a safe figure, nothing, or a refusal', () => {
    fc.assert(
      fc.property(cell, fc.string({ unit: fc.constantFrom(...'0123456789.,，．-+ eE／—无１２') }), (each, text) => {
        const parsed = parseFigure(each, text);
        if (!parsed.ok) {
          expect(parsed.refusal.code).toBe('figure-malformed');
        } else if (parsed.value !== null) {
          expect(Number.isSafeInteger(parsed.value)).toBe(true);
          expect(parsed.value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
