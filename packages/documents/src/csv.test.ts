import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, parseCsv } from './csv.ts';

const harmless = fc.string({ unit: fc.constantFrom('甲', 'a', '1', ',', '"', '\n', ';', ' ') });

test('what is written is read back, whatever commas, quotes and line breaks it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (rows) => {
      const text = csvLine(['代码', '名称']) + rows.map(csvLine).join('');
      expect(parseCsv(text)).toEqual([['代码', '名称'], ...rows]);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'])(
  '%j is given an apostrophe, so that no spreadsheet runs it',
  (text) => {
    expect(parseCsv(csvLine([text]))[0]?.[0]).toBe(`'${text}`);
  },
);

test('semicolons and tabs part fields where the first line uses them', () => {
  expect(parseCsv('代码;名称\n1;甲,乙')).toEqual([
    ['代码', '名称'],
    ['1', '甲,乙'],
  ]);
  expect(parseCsv('代码\t名称\r\n1\t甲\r\n')).toEqual([
    ['代码', '名称'],
    ['1', '甲'],
  ]);
});
