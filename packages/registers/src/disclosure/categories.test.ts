import { type ItemCategory, itemCategories, plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { categoriesFor, categoryFits } from './categories.ts';

const before = plainDate('2019-05-14');
const since = plainDate('2019-05-15');
const codes = (letter: string) => itemCategories.filter((category) => category.startsWith(letter));

test('条例 of 2019 is in force from 2019-05-15: its classes for what is formed since, the older ones for what was before', () => {
  expect(categoriesFor('department', since)).toEqual([...codes('A20'), 'A21_C']);
  expect(categoriesFor('department', before)).toEqual([...codes('L10'), ...codes('L11')]);
});

test('第二十条 has fifteen classes; 2007年条例第十条 eleven, 第十一条 four, 第十二条 eight', () => {
  expect(['A20', 'L10', 'L11', 'L12'].map((article) => codes(article).length)).toEqual([15, 11, 4, 8]);
});

test('a township has its own class of 第二十一条, a street the county’s', () => {
  expect(categoriesFor('town', since)).toContain('A21_T');
  expect(categoriesFor('town', since)).not.toContain('A21_C');
  expect(categoriesFor('street', since)).toContain('A21_C');
  expect(categoryFits('L12_05', 'street', before)).toBe(true);
});

test('communities and villages have the classes of their own form, on any day; land is a village’s alone', () => {
  const villages: readonly ItemCategory[] = ['G1.1.6', 'G1.1.7', 'G1.1.8'];
  expect(categoriesFor('village', before)).toEqual(codes('G'));
  expect(categoriesFor('community', since)).toEqual(codes('G').filter((code) => !villages.includes(code)));
  expect(categoriesFor('street', since).some((code) => code.startsWith('G'))).toBe(false);
});
