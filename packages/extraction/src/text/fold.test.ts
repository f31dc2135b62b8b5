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
        expect(at.length).toBe(text.length + 1);
        for (let place = 1; place <= text.length; place += 1)
          expect(Number(at[place])).toBeGreaterThan(Number(at[place - 1]));
        expect(at[text.length]).toBe(source.length);
      },
    ),
  );
});

test('a range of a thinned text is the range of the original that holds it', () => {
  const source = '公开　信息１２　３条';
  const folded = thin(fold(source), (place) => fold(source).text.charAt(place) !== ' ');
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
