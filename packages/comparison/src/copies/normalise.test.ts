import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

const names = ['东湖街道', '云溪区', '云溪区民政局', '民政局', '幸福路街道'];
const lettersOf = (text: string): string => normalise(text, { names }).text;
const takenOf = (text: string): string[] =>
  normalise(text, { names }).takenOut.map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);

test.each([
  ['figures of any width', '共收到申请１２件，占 ８５．７％', '共收到申请件占'],
  ['Chinese numerals', '召开会议三十二次，百分之八十已办结，第二季度新增一个专栏', '召开会议次已办结季度新增个专栏'],
  [
    'counting words at the head of a sentence',
    '一是加强培训。二是完善制度。（三）抓好落实',
    '是加强培训是完善制度抓好落实',
  ],
  ['days', '二00八年，2024年1月15日至二〇二四年十二月三十一日，次年3月底、2023-05-01', '至次年底'],
  ['numbers of documents', '根据云政发〔2021〕12号和国办公开办函[2021]30号的要求', '根据和的要求'],
  ['names that are known', '东湖街道办事处向云溪区人民政府报送，幸福路街道同', '向报送同'],
  ['the longer of two names', '云溪区民政局与民政局', '与'],
  ['places known by what they end in', '走访柳堤社区，通过遂宁市船山区人民政府转来，', '走访通过转来'],
  ['how a unit speaks of itself', '我街道、本局、全区', ''],
  ['persons', '由党工委副书记王晓燕任组长，联系人：李强。', '由党工委副书记任组长联系人'],
  ['addresses', '网址 http://www.a.gov.cn/x?id=1，电话0825—2297955，邮箱ab@c.gov.cn', '网址电话邮箱'],
])('takes out %s', (_name, text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test.each([
  '统一部署、万一发生、千万要注意、十分重要的一部分、统一的',
  '城市社区和农村社区、加强社区建设、各街道、城镇',
  '结合街道实际召开街道会议，农贸市场、超市，由主任任组长，',
])('leaves words alone that only look like numbers or names: %s', (text) => {
  expect(takenOf(text)).toEqual([]);
});

test('says what it took out and where', () => {
  expect(takenOf('2024年，东湖街道收到申请１２件，按云政发〔2021〕12号办理')).toEqual([
    'date 2024年',
    'name 东湖街道',
    'number １２',
    'document 云政发〔2021〕12号',
  ]);
});

const anyText = fc.string({
  unit: fc.constantFrom(...'公开信息申请件2０１九十年月日第一街道东湖社区（〕〔号，。\n aＡ%㈠𠀀ﬁ'),
  maxLength: 60,
});

test('every letter knows its place in the original', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: letters, from, to, takenOut } = normalise(text, { names });
      expect(from.length).toBe(letters.length);
      for (let at = 0; at < letters.length; at += 1) {
        expect(fold(text.slice(from[at], to[at])).text).toContain(letters.charAt(at));
        if (at > 0) expect(Number(from[at])).toBeGreaterThanOrEqual(Number(from[at - 1]));
        expect(takenOut.some((taken) => taken.from < Number(to[at]) && Number(from[at]) < taken.to)).toBe(false);
      }
    }),
  );
});

test('other figures, years and names make no other letters', () => {
  const write = (unit: string, year: number, count: number) =>
    `${year}年，${unit}新增公开${count}条，其中${unit}网站${count + 3}条，同比增长${count}.5%。`;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: 2008, max: 2030 }),
      fc.integer({ min: 0, max: 99_999 }),
      (unit, year, count) => {
        expect(lettersOf(write(unit, year, count))).toBe(lettersOf(write('东湖街道', 2019, 7)));
      },
    ),
  );
});
