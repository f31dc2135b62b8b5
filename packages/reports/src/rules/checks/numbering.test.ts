import { describe, expect, test } from 'vitest';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';
import { han, numberedItems } from './numbering.ts';

const r31 = (text: string) => failuresIn('R31', text, { year: 2016 });

describe('R31: numbers run on', () => {
  test.each([
    ['chapters and parts', '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n', []],
    ['a chapter left out', '一、甲\n三、丙\n', ['notice 文中“三、丙”：编号应为“二、”，写作“三、”']],
    ['a chapter twice', '一、甲\n一、乙\n', ['notice 文中“一、乙”：编号应为“二、”，写作“一、”']],
    ['beginning at two', '二、甲\n', ['notice 文中“二、甲”：编号应为“一、”，写作“二、”']],
    [
      'parts count anew in each chapter',
      '一、甲\n（一）子\n二、乙\n（二）丑\n',
      ['notice 文中“（二）丑”：编号应为“(一)”，写作“(二)”'],
    ],
    ['a list that begins again', '一、甲\n1、子\n2、丑\n1、寅\n2、卯\n', []],
    ['the same number everywhere', '一、甲\n1、子\n1、丑\n1、寅\n', ['1.', '1.']],
    ['spoken', '工作如下：一是甲；二是乙；四是丁。', ['notice 文中“四是丁。”：编号应为“三是”，写作“四是”']],
    ['spoken, again', '一是甲；二是乙。\n一是丙；二是丁。', []],
    ['points in brackets', '1.甲\n(1)子\n(3)寅\n', ['notice 文中“(3)寅”：编号应为“(2)”，写作“(3)”']],
    ['ten and more', '九、甲\n十、乙\n十一、丙\n十二、丁\n', ['notice 文中“九、甲”：编号应为“一、”，写作“九、”']],
    ['no numbers in figures or cells', '1.5万元\n| 二、乙 | 3 |\n一、甲\n', []],
    ['words that only look like it', '一、甲\n这一是非问题已解决，一是一，二是二。', []],
  ])('%s', (_, text, said) => {
    const found = r31(text);
    expect(found).toHaveLength(said.length);
    for (const [index, each] of said.entries()) expect(found[index]).toContain(each);
  });

  test.each([
    ['甲：一是乙。一是丙', ['一是丙']],
    ['一、甲\n(一)子\n1.丑\n(1)寅\n一是卯\n(2)辰\n一是巳\n2、午\n(1)未\n(二)申\n1.酉\n二、戌\n', []],
    ['(1)甲\n(3)这一条的后面还有许多许多的字\n', ['(3)这一条的后面还有许多许多']],
    ['1.甲\n2.乙\n1.丙\n3.丁\n', ['3.丁']],
    ['一、甲\n二、乙\n一、丙\n', ['一、丙']],
    ['1.甲\n一是乙\n1.丙\n', []],
    ['甲一是乙，二是丙', ['二是丙']],
    ['一是否同意；一是因为；一是一', []],
  ])('%s', (text, shown) => {
    expect(placesIn('R31', text)).toEqual(shown.map((each) => ` | ${each}`));
  });

  test('how many items were looked at', () => {
    expect(triedIn('R31', '一、甲\n1.乙\n一是丙；二是丁。')).toBe('核对 4 处无误');
  });

  test('a text that is all wrong is said five times at most', () => {
    expect(r31('一、甲\n'.repeat(9))).toHaveLength(5);
  });

  test('without numbers there is nothing to count', () => {
    expect(outcomesIn('R31', '工作有序。')).toEqual(['not-evaluated']);
  });
});

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
])('%s is %s', (number, word) => {
  expect(han(number)).toBe(word);
});

test('styles, numbers and places', () => {
  const plain = '十二、甲\n(三)乙\n4、丙\n(15)丁\n戊,六是己';
  const lines = [...plain.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ from: index, to: index + line.length }));
  expect(
    numberedItems({ plain, paragraphs: lines }).map((item) => [
      item.style,
      item.number,
      plain.slice(item.from, item.to),
    ]),
  ).toEqual([
    ['chapter', 12, '十二、'],
    ['part', 3, '(三)'],
    ['item', 4, '4、'],
    ['point', 15, '(15)'],
    ['spoken', 6, '六是'],
  ]);
});
