import { cellIndex, getForm } from '@gongkai/forms';
import { type Figure, plainDate } from '@gongkai/kernel';
import type { ReadContext } from '../read-context.ts';
import type { CleanReport } from './clean-reports.ts';
import { known, type Plant, tabled } from './plant.ts';

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
