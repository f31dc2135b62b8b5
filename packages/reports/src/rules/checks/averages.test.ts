import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';

const inYear = { year: 2013 };
const r24 = (text: string) => failuresIn('R24', text, inYear);
const r25 = (text: string) => failuresIn('R25', text, inYear);

describe('R24: totals and daily averages', () => {
  test.each([
    [
      '网站日均访问量150次，访问量已突破40次',
      ['error 文中“访问量已突破40次”：总量 40 次 小于日均 150 次，差 110，疑漏“万”字'],
    ],
    ['网站日均访问量150次，访问量150次', []],
    ['网站日均访问量100次，全年访问量36500次', []],
    ['网站日均访问量100次，全年访问量54750次', []],
    [
      '网站日均访问量100次，全年访问量54751次',
      ['warning 文中“全年访问量54751次”：总量 54751 次 与日均 100 次 推算的 36500 相差 18251'],
    ],
    [
      '网站日均访问量100次，全年访问量18249次',
      ['warning 文中“全年访问量18249次”：总量 18249 次 与日均 100 次 推算的 36500 相差 18251'],
    ],
    ['网站日均访问量100次，公众号阅读量60次', []],
    ['网站日均访问量100次，全年浏览量40次，全年访问量36500次', []],
    ['全年访问量36500次，网站日均访问量100次，运行稳定，各栏目正常更新，访问量40次', []],
    ['访问量40次，运行稳定，各栏目正常更新，全年访问量36500次，网站日均访问量100次', []],
    [
      '网站日均访问量100次，年访问量99999次',
      ['warning 文中“年访问量99999次”：总量 99999 次 与日均 100 次 推算的 36500 相差 63499'],
    ],
    ['网站日均访问量100次，开通以来访问量已达90万次', []],
  ])('%s', (text, said) => {
    expect(r24(`2013年${text}。`)).toEqual(said);
  });

  test('total and average are shown', () => {
    expect(placesIn('R24', '2013年网站日均访问量150次，访问量已突破40次。', inYear)).toEqual([
      ' | 访问量已突破40次 | 2013年网站日均访问量150次',
    ]);
    expect(placesIn('R25', '2013年微博拥有粉丝2.5名。', inYear)).toEqual([' | 2013年微博拥有粉丝2.5名']);
  });

  test('one without the other is not judged', () => {
    expect(outcomesIn('R24', '2013年网站日均访问量100次。', inYear)).toEqual(['not-evaluated']);
  });
});

describe('R25: whole numbers', () => {
  test.each([
    ['微博拥有粉丝2.5名', 1],
    ['微博拥有粉丝2.5万名', 0],
    ['微博拥有粉丝2500名', 0],
    ['建筑面积1.5平方米', 0],
    ['收取费用12.5元', 0],
    ['接待来访3.5人次', 1],
    ['主动公开政府信息10.5条', 1],
  ])('%s', (text, faults) => {
    expect(r25(`2013年${text}。`)).toHaveLength(faults);
  });
});
