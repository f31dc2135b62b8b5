import { plainDate } from '@gongkai/kernel';
import { LetterFields, type LetterType, letterLines, letterOf } from '@gongkai/registers/letters';
import { expect, test } from 'vitest';
import { letterToDocx } from './letter-document.ts';
import { parseXml, textOf } from './read/xml-tree.ts';
import { partOf } from './testing/office-parts.ts';

const compose = (type: LetterType, number: string | null = '云东公开答〔2026〕5号') => {
  const letter = letterOf(type, {
    organ: '云溪区东湖街道办事处',
    settings: {
      letterAddress: '云溪区东湖路1号',
      letterPhone: '0000-8000001',
      reviewOrgan: '云溪区人民政府',
      court: '云溪区人民法院',
    },
    addressee: { name: '张三', kind: 'person' },
    case: { id: '2026-12', received: plainDate('2026-03-03'), wanted: '2025年度绿化工程的招标文件' },
    fields: LetterFields.parse({
      disclosed: '招标公告、评标结果',
      access: '纸质复印件，随本告知书邮寄',
      involved: '投标报价明细',
      withheld: [
        {
          outcome: 'deny-trade-secret',
          facts: '投标报价明细列明了第三方的成本和利润，第三方书面表示不同意公开',
          article: '《中华人民共和国招标投标法》第二十二条',
          evidence: ['投标文件', '第三方意见回复单'],
        },
      ],
    }),
    enclosures: type === 'partial' ? ['招标公告', '评标结果公示'] : [],
    replaces: null,
    number,
    day: plainDate('2026-03-20'),
  });
  if (!letter.ok) throw new Error(letter.refusal.code);
  return letter.value;
};

const bodyOf = async (type: LetterType, number?: string | null, demo = false) =>
  partOf(await letterToDocx(compose(type, number), { demo }), 'word/document.xml');

/** The text of each paragraph, as Word shows it. */
const paragraphsOf = (body: string): readonly (readonly [text: string, xml: string])[] =>
  [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([xml]) => [
    (parseXml(xml) ?? []).map(textOf).join(''),
    xml,
  ]);

test.each(['partial', 'third-party-ask', 'granted'] as const)(
  '%s: the file says what the letter says, line by line',
  async (type) => {
    const lines = paragraphsOf(await bodyOf(type)).map(([text]) => text);
    expect(lines).toEqual(letterLines(compose(type)));
  },
);

test('title 2号小标宋 in the middle, addressee at the edge, date four characters from the right, slip on its own page', async () => {
  const lines = new Map(paragraphsOf(await bodyOf('third-party-ask')));
  expect(lines.get('政府信息公开征求第三方意见书')).toContain('<w:pStyle w:val="Title"/>');
  expect(lines.get('云东公开答〔2026〕5号')).toContain('<w:jc w:val="center"/>');
  expect(lines.get('张三：')).not.toContain('w:ind');
  expect(lines.get('2026年3月20日')).toContain('w:right="1280"');
  expect(lines.get('第三方意见回复单')).toContain('<w:pageBreakBefore/>');
});

test('a preview has no number and says so on every page; a fictional one says that too', async () => {
  const file = await letterToDocx(compose('granted', null), { demo: true });
  expect(partOf(file, 'word/header1.xml')).toContain('演示数据　预览，尚未制发');
  expect(partOf(file, 'word/document.xml')).not.toContain('〔');
});

test('the same letter gives the same bytes', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => letterToDocx(compose('partial'), { demo: false })));
  expect(one).toEqual(two);
});

test('the last paragraph and the annexes stay with the signature, what stands before them may part from it', async () => {
  const paragraphs = paragraphsOf(await bodyOf('partial'));
  const kept = paragraphs.filter(([, xml]) => xml.includes('<w:keepNext/>')).map(([text]) => text);
  const { paragraphs: said, enclosures, organ } = compose('partial');
  expect(kept.slice(-4)).toEqual([said.at(-1), `附件：1.${enclosures[0]}`, `2.${enclosures[1]}`, organ]);
  expect(kept).not.toContain(said.at(-2));
});
