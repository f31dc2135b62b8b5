import { type Plant, swapped, tabled } from './plant.ts';

const annual = ['a2019', 'a2021'] as const;
const only2021 = ['a2021'] as const;
const only2014 = ['t2014'] as const;

/** Faults between text and table: R15, R20, R35–R37. */
export const textTablePlants: readonly Plant[] = [
  {
    rule: 'R15',
    how: 'not a word of the fee',
    forms: only2021,
    severity: 'warning',
    into: swapped(() => ['本年度未收取信息处理费，没有', '没有']),
    quote: () => '六、其他需要报告的事项',
  },
  {
    rule: 'R15',
    how: 'a fee other than the register has',
    forms: only2021,
    severity: 'warning',
    into: swapped(() => ['本年度未收取信息处理费，没有', '本年度收取信息处理费380元，没有']),
    quote: () => '380元',
  },
  {
    rule: 'R20',
    how: 'two more in words',
    forms: only2014,
    severity: 'error',
    also: ['R21', 'R22'],
    into: swapped(({ world }) => [`主动公开政府信息${world.disclosed}条`, `主动公开政府信息${world.disclosed + 2}条`]),
    quote: ({ world }) => `${world.disclosed + 2}条`,
  },
  {
    rule: 'R20',
    how: 'one application more in words',
    forms: annual,
    severity: 'error',
    into: swapped(({ world }) => [`公开申请${world.received}件`, `公开申请${world.received + 1}件`]),
    quote: ({ world }) => `${world.received + 1}件`,
  },
  {
    rule: 'R20',
    how: 'fewer granted in words',
    forms: annual,
    severity: 'error',
    into: swapped(({ world }) => [`予以公开${world.granted}件`, `予以公开${world.granted - 1}件`]),
  },
  {
    rule: 'R20',
    how: 'refused in words, not in the table',
    forms: annual,
    severity: 'error',
    into: swapped(({ world }) => [`不予公开${world.denied}件`, `不予公开${world.denied + 2}件`]),
  },
  {
    rule: 'R20',
    how: 'denied in words, counted in the table',
    forms: only2014,
    severity: 'error',
    into: swapped(() => ['发生行政复议1件，结果维持；未发生行政诉讼', '未发生行政复议、行政诉讼']),
    quote: () => '未发生行政复议',
  },
  {
    rule: 'R20',
    how: 'a figure recorded otherwise than written',
    forms: ['a2008'],
    severity: 'error',
    into: swapped(({ world }) => [`不予公开${world.denied}件`, `不予公开${world.denied + 3}件`]),
  },
  {
    rule: 'R35',
    how: 'a group for interpretation and nothing interpreted',
    forms: only2014,
    severity: 'notice',
    into: tabled(
      () => ({ 'S2.2.2': 0, 'S2.2.3': 0 }),
      ({ world }) => [`全年发布政策解读稿件${5 + world.seed}篇，`, '成立了政策解读工作领导小组。'],
    ),
    quote: () => '成立了政策解读工作领导小组',
  },
  {
    rule: 'R36',
    how: 'through a channel that the table does not know',
    forms: only2014,
    severity: 'error',
    into: swapped(() => ['制发规范性文件', '还通过政务微博公开办事信息。制发规范性文件']),
    quote: () => '政务微博',
  },
  {
    rule: 'R37',
    how: 'one meeting more in words',
    forms: only2014,
    severity: 'error',
    into: swapped(({ world }) => [`工作会议${world.meetings}次`, `工作会议${world.meetings + 1}次`]),
    quote: ({ world }) => `${world.meetings + 1}次`,
  },
  {
    rule: 'R37',
    how: 'two people more in words',
    forms: only2014,
    severity: 'error',
    into: swapped(({ world }) => [`工作人员${world.staff}名`, `工作人员${world.staff + 2}名`]),
  },
  {
    rule: 'R37',
    how: 'more people trained in words',
    forms: only2014,
    severity: 'error',
    into: swapped(({ world }) => [`培训${world.trainees}人次`, `培训${world.trainees + 10}人次`]),
  },
  {
    rule: 'R37',
    how: 'another number of reading points in words',
    forms: only2014,
    severity: 'error',
    into: swapped(({ world }) => [`查阅点${world.points}个`, `查阅点${world.points + 1}个`]),
  },
];
