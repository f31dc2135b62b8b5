import { textOf } from './full-context.ts';
import { added, type Plant, swapped } from './plant.ts';
import { percent } from './world.ts';

const prose = ['a2008'] as const;
const both = ['a2008', 't2014'] as const;
const annual = ['a2019', 'a2021'] as const;
const chapterTwo = '二、主动公开政府信息情况';

/** Faults of numbers in the text: R21–R25, R33, R34, R51, R52. */
export const numberPlants: readonly Plant[] = [
  {
    rule: 'R21',
    how: 'a share of one point more',
    forms: both,
    severity: 'error',
    also: ['R22'],
    into: swapped(({ world: { parts, disclosed } }) => {
      const share = percent(parts[0]?.count ?? 0, disclosed);
      return [`占${share}%`, `占${(Number(share) + 1).toFixed(1)}%`];
    }),
    quote: () => '占',
  },
  {
    rule: 'R22',
    how: 'a part of three more',
    forms: both,
    severity: 'error',
    also: ['R21'],
    into: swapped(({ world: { parts } }) => [
      `${parts[0]?.name ?? ''}${parts[0]?.count ?? 0}条`,
      `${parts[0]?.name ?? ''}${(parts[0]?.count ?? 0) + 3}条`,
    ]),
    quote: ({ world }) => `${(world.parts[0]?.count ?? 0) + 3}条`,
  },
  {
    rule: 'R22',
    how: 'a part of two less',
    forms: both,
    severity: 'error',
    also: ['R21', 'R34'],
    into: swapped(({ world: { parts } }) => [
      `${parts[1]?.name ?? ''}${parts[1]?.count ?? 0}条`,
      `${parts[1]?.name ?? ''}${(parts[1]?.count ?? 0) - 2}条`,
    ]),
  },
  {
    rule: 'R22',
    how: 'kinds that miss their total by less than any kind',
    forms: both,
    severity: 'warning',
    into: added(() => '编发简报60期，其中综合类30期，专题类20期，经验类8期。', chapterTwo),
    quote: () => '60期',
  },
  {
    rule: 'R22',
    how: 'ways of applying that miss one application',
    forms: both,
    severity: 'error',
    also: ['R20'],
    into: swapped(({ world }) => [`当面申请${world.inPerson}件`, `当面申请${world.inPerson - 1}件`]),
  },
  {
    rule: 'R23',
    how: 'a growth of two points more',
    forms: annual,
    severity: 'error',
    into: swapped(({ text }) => {
      const [words = '', rate = ''] = /较上年增长([\d.]+)%/.exec(text) ?? [];
      return [words, words.replace(rate, (Number(rate) + 2).toFixed(1))];
    }),
    quote: () => '较上年增长',
  },
  {
    rule: 'R23',
    how: 'fewer items at another rate than stated',
    forms: both,
    severity: 'error',
    into: added(() => '办理事项由原来的50项压缩到20项，压缩率达65%。', chapterTwo),
    quote: () => '压缩率达65%',
  },
  {
    rule: 'R24',
    how: 'all visits fewer than those of a day',
    forms: prose,
    severity: 'error',
    into: swapped(({ world }) => [`全年访问量${world.visitsDaily * 365}次`, '全年访问量41次']),
    quote: () => '41次',
  },
  {
    rule: 'R24',
    how: 'a year of visits that no average makes',
    forms: prose,
    severity: 'warning',
    into: swapped(({ world }) => [
      `全年访问量${world.visitsDaily * 365}次`,
      `全年访问量${world.visitsDaily * 365 * 3}次`,
    ]),
  },
  {
    rule: 'R25',
    how: 'followers in tenths',
    forms: both,
    severity: 'error',
    into: added(() => '政务微信拥有粉丝2.6名。', chapterTwo),
    quote: () => '2.6名',
  },
  {
    rule: 'R33',
    how: 'all years together are this year',
    forms: prose,
    severity: 'error',
    also: ['R20'],
    into: swapped(({ world }) => [`信息${world.cumulative}条`, `信息${world.disclosed}条`]),
    quote: ({ world }) => `${world.disclosed}条`,
  },
  {
    rule: 'R34',
    how: 'most of it is of another kind',
    forms: both,
    severity: 'warning',
    into: ({ form, world }, context) => ({
      text: textOf(form, {
        ...world,
        parts: [
          { name: '工作动态类信息', count: 20 },
          { name: '政策文件类信息', count: 15 },
          { name: '其他类信息', count: world.disclosed - 35 },
        ],
      }),
      context,
    }),
    quote: () => '其他类信息',
  },
  {
    rule: 'R51',
    how: 'cases and items in one sum',
    forms: both,
    severity: 'warning',
    into: swapped(({ world }) => [`当面申请${world.inPerson}件`, `当面申请${world.inPerson}条`]),
  },
  {
    rule: 'R51',
    how: 'a number without its measure',
    forms: both,
    severity: 'warning',
    into: added(() => '在政府网站对保留的35行政审批事项进行了公示。', chapterTwo),
    quote: () => '35行政审批事项',
  },
  {
    rule: 'R52',
    how: 'a figure of statistics that is only about',
    forms: both,
    severity: 'warning',
    also: ['R20', 'R22'],
    into: swapped(({ world }) => [`主动公开政府信息${world.disclosed}条`, `主动公开政府信息${world.disclosed}余条`]),
    quote: ({ world }) => `${world.disclosed}余条`,
  },
  {
    rule: 'R52',
    how: 'exact to the last place and more',
    forms: both,
    severity: 'warning',
    into: added(() => '通过政府内网上报信息12347余条。', chapterTwo),
    quote: () => '12347余条',
  },
  {
    rule: 'R52',
    how: 'some forty in Chinese numerals',
    forms: both,
    severity: 'warning',
    also: ['R20'],
    into: added(() => '公示栏公开惠民补贴信息四十余条。', chapterTwo),
    quote: () => '四十余条',
  },
];
