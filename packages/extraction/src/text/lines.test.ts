import { expect, test } from 'vitest';
import { fold, original, thin } from './fold.ts';
import { readNumeral } from './numerals.ts';
import { toProse } from './prose.ts';
import { tokenize } from './tokens.ts';

const line = '街道一年来围绕中心工作主动公开各类政府信息并及时更新';

test.each([
  ['12  字 3', '12字3'],
  ['12  字', '12字'],
  ['主动公开信息数\n条\n46', '主动公开信息数条46'],
  ['主动公开信息数 \n 条 \n 46', '主动公开信息数条46'],
  ['主动公开信息数\n条\n类', '主动公开信息数\n条\n类'],
  ['公开信息\n46\n条，', '公开信息46条,'],
  ['公开信息\n2016年公开', '公开信息\n2016年公开'],
  [`\n${line}\n公开`, `\n${line}公开`],
  [`${line}\n工作一、乙`, `${line}工作一、乙`],
  [`${line}\n十一、乙`, `${line}\n十一、乙`],
  [`${line}\n12、乙`, `${line}\n12、乙`],
  [`${line}\n第十一章`, `${line}\n第十一章`],
  ['街 道 工 作 有 序 公 开 信 息 各 项\n工作', '街道工作有序公开信息各项\n工作'],
])('%j as sentences', (text, prose) => {
  expect(toProse(fold(text), []).text).toBe(prose);
});

test('a table is taken out from its first to its last character', () => {
  expect(toProse(fold('甲乙丙丁'), [{ from: 1, to: 3 }]).text).toBe('甲丁');
  // Torn from its heads a table may end before it starts: nothing is taken out then.
  expect(toProse(fold('甲乙丙丁'), [{ from: 3, to: 1 }]).text).toBe('甲乙丙丁');
});

test('half the characters beside the full-width ones stay', () => {
  expect(fold('￥｡公开 (gōng)信息').text).toBe('￥｡公开 信息');
});

test('an empty range stays empty, and the end is the end', () => {
  expect(original(fold('甲\u200b乙'), 1, 1)).toEqual({ from: 2, to: 2 });
  const folded = thin(fold('甲 乙 '), [
    { from: 1, to: 2 },
    { from: 3, to: 4 },
  ]);
  expect([0, 1, 2].map(folded.at)).toEqual([0, 2, 4]);
});

test.each(['二三条', '0'])('%s is no numeral', (text) => {
  expect(readNumeral(text)).toBeNull();
});

test.each([
  ['公开十余万条信息', '10万条', '余'],
  ['一万二千名', '12000名', null],
  ['二十多万人次', '20万人次', '多'],
  ['大约三百条', '300条', '大约'],
  ['突破了三百条以上', '300条', '以上'],
  ['突破了三百条', '300条', '突破'],
  ['近5条', '5条', '近'],
])('%s', (text, counted, qualifier) => {
  const found = tokenize(text).flatMap((token) => (token.kind === 'quantity' ? [token] : []));
  expect(found.map((each) => [each.value + each.measure, each.qualifier])).toEqual([[counted, qualifier]]);
});
