import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { applicationWordings } from '../fixtures/wordings/of-applications.ts';
import { disclosureWordings } from '../fixtures/wordings/of-disclosure.ts';
import { otherWordings } from '../fixtures/wordings/of-others.ts';
import { apartWordings } from '../fixtures/wordings/words-between.ts';
import { concepts } from './match.ts';

const wordings = [...applicationWordings, ...disclosureWordings, ...otherWordings, ...apartWordings];

test('concepts whose codes begin alike are of one theme, within which parts stay', () => {
  const kind = (code: string) => code.replace(/\..*/, '');
  const strays = concepts.filter(
    ({ code, theme }) => concepts.find((other) => kind(other.code) === kind(code))?.theme !== theme,
  );
  expect(strays.map(({ code }) => code)).toEqual([]);
});

/** A total, and what is a part of it by the names of both. */
const families = [
  ['收到信息公开申请', '件', /^(?:application\.(?!received|carried|accepted)|reply\.(?!total|closed))/],
  [
    '主动公开政府信息',
    '条',
    /^(?:channel|disclosure\.(?!total|cumulative|topic)|normative|rules|attribute|gazette)\.?/,
  ],
  ['收到行政复议', '件', /^review\.(?!count)/],
  ['发生行政诉讼', '件', /^litigation\.(?:upheld|corrected|other|pending)/],
] as const;

// Without the word 文件 it is a kind of what was published like any other.
const unnamed = /^(?:本年|目前|确认|新)?(?:制发|印发|废止|现行有效|继续有效)(?:的|了|总?数?量?)\d+件$/;

test.each(
  families.flatMap(([total, measure, parts]) =>
    wordings
      .filter(({ concept }) => parts.test(concept))
      .flatMap(({ concept, chapter, said }) =>
        said.map((each) => [`${total}500${measure}`, each, concept, chapter] as const),
      ),
  ),
)('%s，其中%s: %s', (total, sentence, concept, chapter) => {
  const body = `${chapter}\n${total}，其中${sentence}。\n`;
  const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${body}`);
  const named = unnamed.test(sentence) ? 'disclosure.total.part' : concept;
  expect(facts.filter(({ kind }) => kind !== 'derived')).toMatchObject([
    { value: '500', of: null },
    { concept: named, value: '37', of: 0 },
  ]);
});

test.each<[string, string[]]>([
  ['工作人员5名，其中专职2名，兼职3名', ['staff.members 5', 'staff.fullTime 2 <5', 'staff.partTime 3 <5']],
  ['召开新闻发布会5场，其中主要负责同志参加2场', ['press.count 5', 'press.byHead 2 <5']],
  ['举办在线访谈5次，其中主要负责人参加2次', ['interview.count 5', 'interview.byHead 2 <5']],
  [
    '公开信息100条，其中：依申请10条，不公开5条',
    ['disclosure.total 100', 'attribute.onRequest 10 <100', 'attribute.denied 5 <100'],
  ],
  [
    '收到申请50件，其中网上5件，上年结转2件，结转下年3件',
    ['application.received 50', 'application.online 5 <50', 'application.carriedIn 2', 'application.carriedOut 3'],
  ],
  [
    '收到信件50件，其中表扬5件，收到申请37件，其中网上30件',
    ['other 50', 'other.part 5 <50', 'application.received 37', 'application.online 30 <37'],
  ],
  ...(
    [
      ['更新信息37条', 'disclosure.updated'],
      ['产生公文37件', 'disclosure.documents'],
      ['主动公开政府信息37条', 'disclosure.total'],
      ['新增信息37条', 'disclosure.total'],
      ['收取费用37元', 'fee.charged'],
      ['工作经费37万元', 'budget.amount'],
    ] as const
  ).map(([said, concept]): [string, string[]] => [
    `收到申请50件，其中网上5件，${said}`,
    ['application.received 50', 'application.online 5 <50', `${concept} 37`],
  ]),
  ['主动公开栏目新增数37项', ['other 37']],
  ['公开信息专栏共37个', ['other 37']],
  ['公开37个重点信息栏目', ['other 37']],
  ['公开信息网站新增数37个', ['other 37']],
  ['公开信息微博37个', ['other 37']],
  ['公开信息37处', ['other 37']],
  ['公开信息类37栏', ['other 37']],
])('%s', (body, lines) => {
  const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n${body}。\n`);
  expect(
    facts.map(({ concept, value, of }) => `${concept} ${value}${of === null ? '' : ` <${facts[of]?.value}`}`),
  ).toEqual(lines);
});
