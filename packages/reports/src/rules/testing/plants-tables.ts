import { cellIndex, getForm } from '@gongkai/forms';
import { type Figure, plainDate } from '@gongkai/kernel';
import type { ReadContext } from '../read-context.ts';
import type { CleanReport } from './clean-reports.ts';
import { known, type Plant, swapped, tabled } from './plant.ts';

const annual = ['a2019', 'a2021'] as const;
const only2021 = ['a2021'] as const;
const only2014 = ['t2014'] as const;

const withFigure = (row: readonly Figure[], report: CleanReport, cell: string, figure: number): readonly Figure[] =>
  row.with(cellIndex(getForm(report.form), cell), figure);

const priorFigure = (cell: string, figure: number): Plant['into'] =>
  known((report, { prior }: ReadContext) => ({
    prior: prior == null ? null : { ...prior, figures: withFigure(prior.figures ?? [], report, cell, figure) },
  }));

/** Faults within the table, and between it and what lies beside it: R01–R10, R38–R43. */
export const tablePlants: readonly Plant[] = [
  {
    rule: 'R01',
    how: 'one more carried out than is left',
    forms: annual,
    severity: 'error',
    also: ['R20'],
    into: tabled(() => ({ 'R4.C1': 2, 'R4.C7': 2 })),
    quote: () => '2',
  },
  {
    rule: 'R02',
    how: 'total of outcomes one too many',
    forms: annual,
    severity: 'error',
    also: ['R01'],
    into: tabled(({ world }) => ({ 'R3.7.C1': world.received + 1, 'R3.7.C7': world.received + 1 })),
  },
  {
    rule: 'R03',
    how: 'total of applicants one too many',
    forms: annual,
    severity: 'error',
    also: ['R01', 'R20'],
    into: tabled(({ world }) => ({ 'R1.C7': world.received + 1 })),
  },
  {
    rule: 'R04',
    how: 'last year carried out three',
    forms: annual,
    severity: 'error',
    into: priorFigure('R4.C7', 3),
  },
  {
    rule: 'R05',
    how: 'total of reviews two for one',
    forms: annual,
    severity: 'error',
    into: tabled(() => ({ 'RV.TOTAL': 2 })),
  },
  {
    rule: 'R06',
    how: 'one valid document too many',
    forms: only2021,
    severity: 'error',
    into: tabled(({ world }) => ({ 'P1.NORM.valid': world.normative + 7 })),
  },
  {
    rule: 'R07',
    how: 'more issued than valid and repealed',
    forms: only2021,
    severity: 'error',
    also: ['R06', 'R38'],
    into: tabled(() => ({ 'P1.NORM.made': 30 })),
  },
  {
    rule: 'R08',
    how: 'a street, town or bureau makes a rule',
    forms: only2021,
    severity: 'error',
    into: tabled(() => ({ 'P1.REG.made': 1, 'P1.REG.valid': 1 })),
  },
  {
    rule: 'R09',
    how: 'a blank in table two',
    forms: annual,
    severity: 'error',
    into: tabled(() => ({ 'R3.5.1.C3': null })),
  },
  {
    rule: 'R09',
    how: 'half a complaint',
    forms: only2014,
    severity: 'error',
    also: ['R20'],
    into: tabled(() => ({ S6: '2.5' })),
    quote: () => '2.5',
  },
  {
    rule: 'I15',
    how: 'a stroke for nothing',
    forms: only2014,
    severity: 'error',
    into: tabled(() => ({ S6: '/' })),
  },
  {
    rule: 'I15',
    how: 'a blank in the table of 2014',
    forms: only2014,
    severity: 'error',
    into: tabled(() => ({ 'S2.2.1': null })),
  },
  {
    rule: 'I8',
    how: 'more on the website than in all',
    forms: only2014,
    severity: 'error',
    also: ['R20'],
    into: tabled(({ world }) => ({ 'S1.2.2': world.disclosed + 26 })),
    quote: ({ world }) => String(world.disclosed + 26),
  },
  {
    rule: 'I1',
    how: 'one application by fax that is not in the sum',
    forms: only2014,
    severity: 'error',
    into: tabled(() => ({ 'S3.1.2': 1 })),
  },
  {
    rule: 'I9',
    how: 'more responses than ways of responding',
    forms: only2014,
    severity: 'warning',
    also: ['R20'],
    into: tabled(() => ({ 'S2.1': 9 })),
  },
  {
    rule: 'R38',
    how: 'a hundred times the penalties of last year',
    forms: annual,
    severity: 'warning',
    into: tabled(({ world }) => ({ 'P6.PENALTY.decisions': 1100 + world.seed })),
  },
  {
    rule: 'R39',
    how: 'three years of nothing',
    forms: only2021,
    severity: 'notice',
    also: ['R02', 'R04', 'R06', 'R20', 'R40', 'R41'],
    into: known(({ form }) => ({ figures: getForm(form).cells.map(() => 0) })),
  },
  {
    rule: 'R40',
    how: 'the register counts 99',
    forms: ['t2014', 'a2021'],
    severity: 'error',
    into: known((report, { counted }) => ({
      counted: withFigure(counted ?? [], report, report.form === 't2014' ? 'S9.1' : 'P6.PENALTY.decisions', 99),
    })),
  },
  {
    rule: 'R41',
    how: 'those below add up to one',
    forms: ['t2014', 'a2021'],
    severity: 'error',
    into: known((report, { below }) => ({
      below: {
        total: withFigure(below?.total ?? [], report, report.form === 't2014' ? 'S9.3' : 'P6.PENALTY.decisions', 1),
        missing: [],
      },
    })),
  },
  {
    rule: 'R42',
    how: 'a joint case counted by the organ of review',
    forms: annual,
    severity: 'error',
    into: known((_, { register }) => ({
      register: { today: plainDate('2026-01-01'), ...register, jointCases: { seen: 2, counted: ['周某诉某局案'] } },
    })),
  },
  {
    rule: 'R43',
    how: 'many more reviews than applications',
    forms: annual,
    severity: 'warning',
    also: ['R38'],
    into: tabled(() => ({ 'RV.UPHELD': 41, 'RV.TOTAL': 41 })),
  },
  {
    rule: 'R43',
    how: 'many more reviews than applications, in words',
    forms: only2014,
    severity: 'warning',
    also: ['R38'],
    into: tabled(
      () => ({ S4: 41, 'S4.1': 41 }),
      () => ['发生行政复议1件，', '发生行政复议41件，'],
    ),
  },
];

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
