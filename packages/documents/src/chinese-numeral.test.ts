import { expect, test } from 'vitest';
import { chineseNumeral } from './chinese-numeral.ts';

test('as headings count', () => {
  expect([0, 1, 9, 10, 11, 20, 21, 99, 100].map(chineseNumeral)).toEqual([
    ...['零', '一', '九', '十', '十一', '二十', '二十一', '九十九', '100'],
  ]);
});
