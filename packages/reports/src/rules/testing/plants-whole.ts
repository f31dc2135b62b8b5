import { extractReport } from '@gongkai/extraction';
import { plainDate } from '@gongkai/kernel';
import { textOf } from './full-context.ts';
import { alone, known, type Plant, published, swapped } from './plant.ts';

const annual = ['a2019', 'a2021'] as const;
const prose = ['a2008'] as const;
const all = ['a2008', 't2014', 'a2019', 'a2021'] as const;

/** Faults of the whole report: chapters, years, days, form. */
export const wholePlants: readonly Plant[] = [
  {
    rule: 'R11',
    how: 'the last chapter is missing',
    forms: annual,
    severity: 'error',
    also: ['R15'],
    into: swapped(({ text }) => [text.slice(text.indexOf('六、其他需要')), '']),
  },
  {
    rule: 'R11',
    how: 'chapters changed about',
    forms: annual,
    severity: 'error',
    also: ['R32'],
    into: (report, context) => ({
      text: report.text
        .replace('二、主动公开政府信息情况', '二、〇')
        .replace('四、政府信息公开行政复议、行政诉讼情况', '四、主动公开政府信息情况')
        .replace('二、〇', '二、政府信息公开行政复议、行政诉讼情况'),
      context,
    }),
  },
  {
    rule: 'R11',
    how: 'a chapter under another title',
    forms: annual,
    severity: 'error',
    into: swapped(() => ['三、收到和处理政府信息公开申请情况', '三、依申请公开政府信息情况']),
    quote: () => '三、依申请公开',
  },
  {
    rule: 'R12',
    how: 'nothing on assessment',
    forms: annual,
    severity: ({ world }) => (world.kind === 'town' ? 'error' : 'warning'),
    into: swapped(() => ['将公开工作纳入考核，', '']),
    quote: () => '一、总体情况',
  },
  {
    rule: 'R13',
    how: 'a chapter on problems in one line',
    forms: annual,
    severity: 'error',
    also: ['R14'],
    into: swapped(({ text }) => [
      /上年查找的问题[^\n]*/.exec(text)?.[0] ?? '？',
      '上年问题已整改，仍有不足，下一步改进。',
    ]),
  },
  {
    rule: 'R14',
    how: 'not a word of last year',
    forms: annual,
    severity: 'warning',
    into: alone(
      swapped(() => [
        '上年查找的问题中，栏目更新不及时已经整改到位，',
        '栏目每周更新，信息发布较为及时，内容比较完整，',
      ]),
    ),
  },
  {
    rule: 'R14',
    how: 'a problem of last year that nobody took up',
    forms: annual,
    severity: 'warning',
    into: known(({ form, world }, { prior }) => {
      const before = textOf(form, { ...world, year: world.year - 1 }).replace(
        /一是(?:解读|目录)[^；]*/,
        '一是窗口轮岗频繁衔接不畅',
      );
      return { prior: prior == null ? null : { ...prior, read: { text: before, extraction: extractReport(before) } } };
    }),
  },
  {
    rule: 'R16',
    how: 'last year in the title',
    forms: [...prose, ...annual],
    severity: 'error',
    also: ['R29'],
    into: swapped(({ world: { unit, year } }) => [`${unit}${year}年政府信息`, `${unit}${year - 2}年政府信息`]),
    quote: ({ world }) => String(world.year - 2),
  },
  {
    rule: 'R16',
    how: 'signed before the year was over',
    forms: prose,
    severity: 'error',
    into: alone(swapped(({ world: { year, seed } }) => [`${year + 1}年2月${5 + (seed % 5)}日`, `${year}年12月20日`])),
    quote: ({ world }) => `${world.year}年12月20日`,
  },
  {
    rule: 'R16',
    how: 'published before the year was over',
    forms: prose,
    severity: 'error',
    into: alone(swapped(({ world: { year, seed } }) => [`${year + 1}-02-${10 + (seed % 9)}`, `${year}-12-18`])),
    quote: ({ world }) => `${world.year}-12-18`,
  },
  {
    rule: 'R16',
    how: 'published three years later',
    forms: prose,
    severity: 'warning',
    into: alone(swapped(({ world: { year, seed } }) => [`${year + 1}-02-${10 + (seed % 9)}`, `${year + 4}-02-18`])),
    quote: ({ world }) => `${world.year + 4}-02-18`,
  },
  {
    rule: 'R17',
    how: 'a period that begins in December',
    forms: all,
    severity: 'error',
    // Without a year of its own the end falls into the year of the beginning.
    also: ['R29', 'R16'],
    into: swapped(({ world: { year } }) => [`期限为${year}年1月1日至`, `期限为${year - 1}年12月1日至`]),
    quote: ({ world }) => `${world.year - 1}年12月1日`,
  },
  {
    rule: 'R17',
    how: 'a period that overlaps the one before',
    forms: all,
    severity: 'error',
    into: published(({ year }) => ({ priorTo: plainDate(`${year}-01-31`) })),
  },
  {
    rule: 'R18',
    how: 'published after the day',
    forms: all,
    severity: 'error',
    into: published(({ year }) => ({ due: plainDate(`${year + 1}-01-31`) })),
  },
  {
    rule: 'R19',
    how: 'the notice of the years before',
    forms: ['a2021'],
    severity: 'error',
    into: swapped(() => ['〔2021〕30号', '〔2019〕60号']),
    quote: () => '〔2019〕60号',
  },
  {
    rule: 'R19',
    how: 'the tables of the years before',
    forms: ['a2021'],
    severity: 'error',
    also: ['R11', 'R15', 'R20', 'R38', 'R40', 'R41'],
    into: ({ world }, context) => ({ text: textOf('a2019', world), context }),
  },
  {
    rule: 'R19',
    how: 'no table',
    forms: ['t2014'],
    severity: 'error',
    into: swapped(({ text }) => [text.slice(text.indexOf('附件\n')), '']),
  },
  {
    rule: 'R26',
    how: 'last year once more',
    forms: all,
    severity: 'error',
    into: known(() => ({ likeness: [{ of: 'prior', name: '上年', score: 0.93, passages: [] }] })),
  },
  {
    rule: 'R26',
    how: 'much of last year',
    forms: all,
    severity: 'warning',
    into: known(() => ({ likeness: [{ of: 'prior', name: '上年', score: 0.8, passages: [] }] })),
  },
  {
    rule: 'R27',
    how: 'the text of a neighbour',
    forms: all,
    severity: 'warning',
    into: known(() => ({ likeness: [{ of: 'neighbour', name: '西溪街道', score: 0.86, passages: [] }] })),
  },
];
