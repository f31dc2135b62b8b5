import { nilFigures } from '@gongkai/figures';
import { cellIndex, forms } from '@gongkai/forms';
import { type Finding, findingKey, period, periodEnd, periodStart, plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkReport, openFindings, type ReportInput } from './check-report.ts';

const { a2021, t2014 } = forms;

const dates = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), signedOn: null, publishedOn: null };
const nothing = nilFigures(a2021, 'street', 'all', []);
const narrative = {
  OVERVIEW: '主动公开、依申请公开、政府信息管理、平台建设、监督保障、考核、评议、追责',
  PROBLEMS: '上年问题已改进。'.repeat(20),
  OTHER: '未收取信息处理费。',
};

const clean: ReportInput = {
  form: a2021,
  unitKind: 'street',
  kind: 'own',
  figures: nothing,
  prior: nothing,
  narrative,
  dates,
  period: period('2024'),
  due: plainDate('2025-01-31'),
  priorTo: plainDate('2023-12-31'),
  nilBefore: [
    { year: 2022, nil: false },
    { year: 2023, nil: true },
  ],
};

const withFigure = (code: string, value: number | null) =>
  nothing.map((figure, index) => (index === cellIndex(a2021, code) ? value : figure));

const failed = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, kind }) => `${rule} ${kind}`);

describe('checkReport', () => {
  it('finds nothing wrong in a nil return with its text', () => {
    expect(failed(checkReport(clean))).toEqual([]);
    expect(openFindings(checkReport(clean), [])).toEqual({ errors: 0, warnings: 0, waived: 0 });
  });

  it.each([
    ['figures', { figures: withFigure('R1.C7', 1) }, ['R01 equal', 'R03 equal']],
    ['a blank', { figures: withFigure('P5.LICENSE.decisions', null) }, ['R09 blank']],
    ['figures against last year’s', { prior: withFigure('R4.C1', 2) }, ['R04 equal']],
    ['text', { narrative: { ...narrative, OTHER: '' } }, ['R11 chapter-missing']],
    ['dates', { dates: { ...dates, signedOn: plainDate('2024-12-01') } }, ['R16 signed-before-end']],
  ] as const)('looks at %s', (_, change, found) => {
    expect(failed(checkReport({ ...clean, ...change }))).toEqual(found);
  });

  it('asks after a third year of zeros, and blocks nothing for it (R39)', () => {
    const zeros = { ...clean, nilBefore: [2022, 2023].map((year) => ({ year, nil: true })) };
    expect(failed(checkReport(zeros))).toEqual(['R39 zero-three-years']);
    expect(openFindings(checkReport(zeros), [])).toEqual({ errors: 0, warnings: 0, waived: 0 });
    expect(failed(checkReport({ ...zeros, figures: withFigure('P5.LICENSE.decisions', 1) }))).toEqual([]);
    expect(failed(checkReport({ ...zeros, kind: 'district' }))).toEqual([]);
    expect(failed(checkReport({ ...zeros, period: period('2024Q4') }))).not.toContain('R39 zero-three-years');
  });

  it('gives every finding a key of its own, so that a waiver explains one thing only', () => {
    for (const form of Object.values(forms))
      for (const unitKind of form.filedBy) {
        const findings = checkReport({ ...clean, form, unitKind, figures: [], prior: null, narrative: {} });
        const keys = findings.map(findingKey);
        expect(keys, `${form.code} ${unitKind}`).toHaveLength(new Set(keys).size);
      }
  });

  it('asks of a quarter’s table neither prose nor an opening balance (domain §0.8, I11)', () => {
    const quarter = period('2024Q2');
    const input: ReportInput = {
      ...clean,
      form: t2014,
      figures: nilFigures(t2014, 'street', 'all', []),
      prior: null,
      narrative: { PROBLEMS: '更新不够及时。' },
      period: quarter,
      dates: { ...dates, from: periodStart(quarter), to: periodEnd(quarter) },
    };
    expect(failed(checkReport(input))).toEqual([]);
    expect(checkReport(input).some(({ rule }) => rule === 'I11')).toBe(false);
    expect(failed(checkReport({ ...input, period: period('2024'), dates }))).toEqual(['R14 point-missing']);
  });

  it('checks the sums of a district report by recomputing, not its units’ relations again', () => {
    const district = { ...clean, kind: 'district', unitKind: 'district', prior: null } as const;
    const crooked = withFigure('RV.TOTAL', 3);
    expect(failed(checkReport({ ...district, figures: crooked }))).toEqual(['R05 recomputed-total']);
    expect(failed(checkReport({ ...district, figures: withFigure('P5.LICENSE.decisions', null) }))).toEqual([]);
  });

  it('compares what a district report states with those below (R41), and does not judge while units are missing', () => {
    const reported = nothing.map(() => 9);
    const stating = (total: readonly (number | null)[], missing: readonly string[]) =>
      checkReport({ ...clean, kind: 'district', unitKind: 'district', rollup: { total, reported, missing } });
    expect(failed(stating(nothing, []))).toEqual([]);
    expect(failed(stating(withFigure('P5.LICENSE.decisions', 1), []))).toEqual(['R41 parent-children']);
    const absent = stating(nothing, ['990101002']).filter(({ rule }) => rule === 'R41');
    expect(absent.every(({ outcome }) => outcome === 'not-evaluated')).toBe(true);
  });
});

describe('openFindings', () => {
  const base = { ground: '', missing: [], kind: 'blank', facts: { label: '甲' } } as const;
  const finding = (
    rule: string,
    severity: Finding['severity'],
    more: Partial<Pick<Finding, 'outcome' | 'waivable'>> = {},
  ): Finding => ({
    ...base,
    rule,
    severity,
    outcome: 'failed',
    cells: ['a'],
    ...more,
  });
  const explained = [{ finding: 'X:a' }];

  it.each([
    ['an error blocks', finding('X', 'error'), [], { errors: 1, warnings: 0, waived: 0 }],
    ['a warning waits for its reason', finding('X', 'warning'), [], { errors: 0, warnings: 1, waived: 0 }],
    ['a warning explained does not', finding('X', 'warning'), explained, { errors: 0, warnings: 0, waived: 1 }],
    ['an error cannot be explained', finding('X', 'error'), explained, { errors: 1, warnings: 0, waived: 0 }],
    [
      'unless its rule allows it (R06)',
      finding('X', 'error', { waivable: true }),
      explained,
      { errors: 0, warnings: 0, waived: 1 },
    ],
    [
      'and even then not without a reason',
      finding('X', 'error', { waivable: true }),
      [],
      { errors: 1, warnings: 0, waived: 0 },
    ],
    [
      'a reason for another place explains nothing',
      finding('X', 'warning'),
      [{ finding: 'X:b' }],
      { errors: 0, warnings: 1, waived: 0 },
    ],
    ['a notice blocks nothing', finding('X', 'notice'), [], { errors: 0, warnings: 0, waived: 0 }],
    [
      'what could not be evaluated blocks nothing by itself',
      finding('X', 'error', { outcome: 'not-evaluated' }),
      [],
      { errors: 0, warnings: 0, waived: 0 },
    ],
    [
      'what passed blocks nothing',
      finding('X', 'error', { outcome: 'passed' }),
      [],
      { errors: 0, warnings: 0, waived: 0 },
    ],
  ])('%s', (_, given, waivers, open) => {
    expect(openFindings([given], waivers)).toEqual(open);
  });

  it('lets a live report without last year’s through, and none with a blank', () => {
    const first = checkReport({ ...clean, prior: null, priorTo: null });
    expect(first.some(({ outcome }) => outcome === 'not-evaluated')).toBe(true);
    expect(openFindings(first, [])).toEqual({ errors: 0, warnings: 0, waived: 0 });
    const blank = checkReport({ ...clean, figures: withFigure('R1.C1', null) });
    expect(openFindings(blank, []).errors).toBeGreaterThan(0);
  });
});
