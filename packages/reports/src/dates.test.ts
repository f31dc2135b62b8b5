import { type Finding, period, plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkDates } from './dates.ts';
import type { ReportDates } from './shapes/index.ts';

const day = (text: string | null) => (text === null ? null : plainDate(text));

/** Findings of a report on `of`; what is not said is the calendar year, without signature or publication. */
function check(
  of: string,
  stated: Partial<Record<keyof ReportDates, string>>,
  { due = null, priorTo = null }: { due?: string | null; priorTo?: string | null } = {},
): Finding[] {
  const year = of.slice(0, 4);
  return checkDates({
    dates: {
      from: plainDate(stated.from ?? `${year}-01-01`),
      to: plainDate(stated.to ?? `${year}-12-31`),
      signedOn: day(stated.signedOn ?? null),
      publishedOn: day(stated.publishedOn ?? null),
    },
    period: period(of),
    due: day(due),
    priorTo: day(priorTo),
  });
}

const outcomeOf = (findings: readonly Finding[], kind: Finding['kind']) =>
  findings.find((finding) => finding.kind === kind)?.outcome;

const failed = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, kind }) => `${rule} ${kind}`);

describe('five real reports', () => {
  it('2013, 新碶街道: from the last day of the year before, signed three days before the end', () => {
    const findings = check(
      '2013',
      { from: '2012-12-31', to: '2013-12-31', signedOn: '2013-12-28' },
      { priorTo: '2012-12-31' },
    );
    expect(failed(findings)).toEqual(['R17 period-not-calendar', 'R17 period-overlap', 'R16 signed-before-end']);
  });

  it('2008, 三垟街道: signed on 15 December; its first period may begin on 1 May', () => {
    const findings = check('2008', { from: '2008-05-01', signedOn: '2008-12-15' });
    expect(failed(findings)).toEqual(['R16 signed-before-end']);
  });

  it('2013, 青山区: published on 19 December', () => {
    expect(failed(check('2013', { publishedOn: '2013-12-19' }))).toEqual(['R16 published-before-end']);
  });

  it('2017, 南津路街道: signed on 11 February of the next year, in time', () => {
    const findings = check('2017', { signedOn: '2018-02-11', publishedOn: '2018-02-11' }, { due: '2018-03-31' });
    expect(failed(findings)).toEqual([]);
  });
});

describe('R17 the calendar year', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 'passed'],
    ['2024', '2023-12-31', '2024-12-31', 'failed'],
    ['2024', '2024-01-02', '2024-12-31', 'failed'],
    ['2024', '2024-01-01', '2024-12-30', 'failed'],
    ['2024', '2024-01-01', '2025-01-01', 'failed'],
    ['2008', '2008-05-01', '2008-12-31', 'passed'],
    ['2008', '2008-01-01', '2008-12-31', 'passed'],
    ['2008', '2008-05-02', '2008-12-31', 'failed'],
    ['2009', '2009-05-01', '2009-12-31', 'failed'],
    ['2009', '2008-05-01', '2009-12-31', 'failed'],
    ['2024Q2', '2024-01-01', '2024-06-30', 'passed'],
    ['2024Q2', '2024-04-01', '2024-06-30', 'failed'],
    ['2024-02', '2024-02-01', '2024-02-29', 'passed'],
  ])('%s from %s to %s: %s', (of, from, to, outcome) => {
    expect(outcomeOf(check(of, { from, to }), 'period-not-calendar')).toBe(outcome);
  });

  it.each([
    ['2023-12-31', 'passed'],
    ['2024-01-01', 'failed'],
    ['2024-06-30', 'failed'],
    [null, 'not-evaluated'],
  ])('after a report that ended on %s: %s', (priorTo, outcome) => {
    expect(outcomeOf(check('2024', {}, { priorTo }), 'period-overlap')).toBe(outcome);
  });
});

describe('R16 not before the period’s end', () => {
  it.each([
    ['2024-12-30', 'failed'],
    ['2024-12-31', 'passed'],
    ['2025-01-01', 'passed'],
    [undefined, 'not-evaluated'],
  ])('signed on %s: %s', (signedOn, outcome) => {
    expect(outcomeOf(check('2024', signedOn === undefined ? {} : { signedOn }), 'signed-before-end')).toBe(outcome);
  });

  it.each([
    ['2024-12-31', 'failed'],
    ['2025-01-01', 'passed'],
    [undefined, 'not-evaluated'],
  ])('published on %s: %s', (publishedOn, outcome) => {
    const findings = check('2024', publishedOn === undefined ? {} : { publishedOn });
    expect(outcomeOf(findings, 'published-before-end')).toBe(outcome);
  });
});

describe('R18 in time: the due day itself is in time', () => {
  it.each([
    ['2025-01-31', '2025-01-31', 'passed', []],
    ['2025-02-01', '2025-01-31', 'failed', []],
    ['2025-02-01', null, 'not-evaluated', ['due']],
    [undefined, '2025-01-31', 'not-evaluated', ['dates.publishedOn']],
  ])('published on %s, due on %s: %s', (publishedOn, due, outcome, missing) => {
    const findings = check('2024', publishedOn === undefined ? {} : { publishedOn }, { due });
    expect(findings.find(({ kind }) => kind === 'published-late')).toMatchObject({ rule: 'R18', outcome, missing });
  });
});
