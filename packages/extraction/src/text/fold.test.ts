import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, original, thin } from './fold.ts';
import { toProse } from './prose.ts';

test.each([
  ['full-width figures and marks', '共计１，０２４条（５０％）：', '共计1,024条(50%):'],
  ['traditional characters', '政府信息公開複議與谘詢', '政府信息公开复议与咨询'],
  ['romanisation behind a word', '主动公开(zhǔ dòng gōng kāi)信息58(wǔ)条', '主动公开信息58条'],
  ['brackets that are no romanisation', '网站(www.a.cn)（Word版）', '网站(www.a.cn)(Word版)'],
  ['invisible characters and line ends', '公\u200b开\ufeff\r\n信息', '公开\n信息'],
  ['one kind of space', '条\u3000件\u00a0次\t篇', '条 件 次 篇'],
])('%s', (_name, source, folded) => {
  expect(fold(source).text).toBe(folded);
});

test('every folded character knows its place, and the places rise', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('公', '開', '１', '(', 'a', ')', ' ', '\r', '\n', '\u200b', '，') }),
      (source) => {
        const { text, at } = fold(source);
        for (let place = 1; place <= text.length; place += 1) expect(at(place)).toBeGreaterThan(at(place - 1));
        expect(at(text.length)).toBe(source.length);
      },
    ),
  );
});

test('a range of a thinned text is the range of the original that holds it', () => {
  const source = '公开　信息１２　３条';
  const folded = thin(fold(source), [
    { from: 2, to: 3 },
    { from: 7, to: 8 },
  ]);
  expect(folded.text).toBe('公开信息123条');
  const { from, to } = original(folded, 4, 8);
  expect(source.slice(from, to)).toBe('１２　３条');
});

test('a line that was only wrapped goes on; a heading and a short line do not', () => {
  const wrapped = `${'街道一年来围绕中心工作主动公开各类政府信息并及时更新共计'}\n589条。\n`;
  expect(toProse(fold(wrapped), []).text).toBe(wrapped.replace('\n', ''));
  expect(toProse(fold('一、概述\n全年公开3条\n'), []).text).toBe('一、概述\n全年公开3条\n');
  expect(
    toProse(fold(`${'街道一年来围绕中心工作主动公开各类政府信息并及时更新'}\n二、依申请公开\n`), []).text,
  ).toContain('\n二、');
});

test('two spaces keep two numbers apart, one does not', () => {
  expect(toProse(fold('1 234条'), []).text).toBe('1234条');
  expect(toProse(fold('12  34'), []).text).toBe('12 34');
});

test.each([
  ['\uff5c', '|'],
  ['\u2502', '|'],
  ['\ufe6a', '%'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\u2000', ' '],
  ['\u2003', ' '],
  ['\u200a', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['\uff01', '!'],
  ['\uff5e', '~'],
  ['—', '—'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u200f', ''],
  ['\ufeff', ''],
  ['\u2060', ''],
])('the character %j', (char, folded) => {
  expect(fold(`公${char}开`).text).toBe(`公${folded}开`);
});

test.each([
  ['公开（gōng kāi）信息', '公开信息'],
  ["公开(gong'kai)信息", '公开信息'],
  ['58(wu)条', '58条'],
  ['（gōng）开', '(gōng)开'],
  ['公开(GONG)信息', '公开(GONG)信息'],
  ['公开()信息', '公开()信息'],
  ['公开(gōng)(kāi)信息', '公开信息'],
  ['公开(gōng) \u200b（kāi）信息', '公开 信息'],
  ['、(gōng)(kāi)信息', '、(gōng)(kāi)信息'],
  ['公开(gōng)甲、(kāi)信息', '公开甲、(kāi)信息'],
  [`公开(${'a'.repeat(30)})信息`, '公开信息'],
  [`公开(${'a'.repeat(31)})信息`, `公开(${'a'.repeat(31)})信息`],
])('the note in %s', (source, folded) => {
  expect(fold(source).text).toBe(folded);
});

test('wrapped at twenty-four characters and inside a sentence only', () => {
  const prose = (first: string, second: string) =>
    toProse(fold(`${first}\n${second}\n`), []).text.includes(fold(`${first}${second}`).text);
  expect(prose('甲'.repeat(24), '乙乙')).toBe(true);
  expect(prose('甲'.repeat(23), '乙乙')).toBe(false);
  expect(prose(`${'甲'.repeat(24)}。`, '乙乙')).toBe(false);
  expect(prose(`${'甲'.repeat(24)}，`, '乙乙')).toBe(true);
  expect(prose('甲'.repeat(24), '，乙')).toBe(true);
  for (const next of ['一、乙', '三是乙', '1、乙', '2.乙', '附件', '附:', '第二章', '第三部分', 'abc', '(一)乙'])
    expect(prose('甲'.repeat(24), next), next).toBe(false);
});

test.each(['条', '件', '次', '人次', '人', '个', '篇', '元', '万元'])(
  'one cell a line: label, %s, figure',
  (measure) => {
    expect(toProse(fold(`主动公开信息数\n\n${measure}\n\n46\n\n120\n`), []).text).toBe(
      `主动公开信息数${measure}46\n\n120\n`,
    );
  },
);
