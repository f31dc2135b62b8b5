import { cellIndex, forms } from '@gongkai/forms';
import type { Figure, Finding } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { checkTotals } from './check-totals.ts';
import { computeCells } from './compute-cells.ts';
import { figuresOf } from './testing/sample-form.ts';

const { a2019, a2021 } = forms;

const ofRule = (findings: readonly Finding[], rule: string, cell: string): Finding | undefined =>
  findings.find((finding) => finding.rule === rule && finding.cells.includes(cell));

const empty = Object.fromEntries(a2021.cells.map(({ code }) => [code, 0]));

/** A whole table of 2021 from the figures that are not zero. */
const full = (given: Readonly<Record<string, Figure>>): Figure[] =>
  computeCells(a2021, figuresOf(a2021, { ...empty, ...given }), 'street');

const check = (figures: readonly Figure[], prior: readonly Figure[] | null = null): Finding[] =>
  checkForm(a2021, { unitKind: 'street', figures, prior });

const failed = (findings: readonly Finding[]): string[] =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, cells }) => `${rule} ${cells.join(' ')}`);

describe('R01: new + carried in = results + carried over (domain §2.3)', () => {
  it('holds in the total column of a filled sample: 14069 + 560 = 13810 + 819', () => {
    const figures = figuresOf(a2021, { 'R1.C7': 14_069, 'R2.C7': 560, 'R3.7.C7': 13_810, 'R4.C7': 819 });
    expect(ofRule(check(figures), 'R01', 'R1.C7')).toMatchObject({
      outcome: 'passed',
      facts: { leftSum: 14_629, rightSum: 14_629 },
    });
  });

  it('holds in the total column of 2019: 859 + 18 = 805 + 72', () => {
    const figures = figuresOf(a2019, { 'R1.C7': 859, 'R2.C7': 18, 'R3.7.C7': 805, 'R4.C7': 72 });
    const findings = checkForm(a2019, { unitKind: 'department', figures, prior: null });
    expect(ofRule(findings, 'R01', 'R1.C7')).toMatchObject({
      outcome: 'passed',
      facts: { leftSum: 877, rightSum: 877 },
    });
  });

  it('fails by one, in its own column only', () => {
    const figures = full({ 'R1.C1': 13, 'R3.1.C1': 11, 'R4.C1': 1, 'R1.C2': 2, 'R3.1.C2': 2 });
    expect(failed(check(figures))).toEqual(['R01 R1.C1 R2.C1 R3.7.C1 R4.C1', 'R01 R1.C7 R2.C7 R3.7.C7 R4.C7']);
  });
});

describe('a table that adds up', () => {
  const figures = full({ 'R1.C1': 12, 'R3.1.C1': 8, 'R3.3.1.C1': 3, 'R4.C1': 1, 'RV.UPHELD': 2, 'RV.PENDING': 1 });

  it('has its totals computed', () => {
    const at = (code: string) => figures[cellIndex(a2021, code)];
    expect([at('R3.7.C1'), at('R1.C7'), at('R3.7.C7'), at('RV.TOTAL')]).toEqual([11, 12, 11, 3]);
  });

  it('fails nothing', () => {
    expect(failed(check(figures))).toEqual([]);
  });

  it('cannot be judged against a year that is not there: R04 in seven columns, R06 twice', () => {
    const blind = check(figures).filter(({ outcome }) => outcome === 'not-evaluated');
    expect(blind.map(({ rule, missing }) => `${rule} ${missing.join()}`)).toEqual([
      ...Array(2).fill('R06 prior'),
      ...Array(7).fill('R04 prior'),
    ]);
  });
});

describe('each rule of the annual tables fails when broken', () => {
  const year = { 'R1.C1': 5, 'R3.1.C1': 4, 'R4.C1': 1, 'P1.NORM.valid': 10 };
  const yearAfter = {
    'R1.C1': 2,
    'R2.C1': 1,
    'R3.1.C1': 3,
    'P1.NORM.valid': 11,
    'P1.NORM.made': 2,
    'P1.NORM.repealed': 1,
  };
  const withTyped = (code: string, value: number): Figure[] =>
    full(yearAfter).map((figure, index) => (index === cellIndex(a2021, code) ? value : figure));

  it('and none when they hold', () => {
    const findings = check(full(yearAfter), full(year));
    expect(findings.every(({ outcome }) => outcome === 'passed')).toBe(true);
  });

  it.each([
    ['R02', 'R3.7.C2', 1],
    ['R03', 'R3.4.2.C7', 1],
    ['R04', 'R2.C1', 2],
    ['R05', 'RV.TOTAL', 1],
    ['R06', 'P1.NORM.valid', 12],
    ['R07', 'P1.NORM.made', 13],
    ['R08', 'P1.REG.made', 1],
  ])('%s by %s = %i', (rule, code, value) => {
    const findings = check(withTyped(code, value), full(year));
    expect(ofRule(findings, rule, code)?.outcome).toBe('failed');
  });
});

describe('C7, TOTAL and R3.7 one level up (domain §2.6)', () => {
  const one = full({ 'R1.C1': 5, 'R3.1.C1': 5, 'RV.UPHELD': 2 });

  it('are recomputed and agree', () => {
    const findings = checkTotals(a2021, one);
    expect(findings.every(({ outcome }) => outcome === 'passed')).toBe(true);
    expect(findings.map(({ cells }) => cells[0])).toContain('R3.7.C7');
    expect(findings.map(({ cells }) => cells[0])).toContain('RV.TOTAL');
  });

  it('disagree where a total was added up from something else', () => {
    const crooked = one.map((figure, index) => (index === cellIndex(a2021, 'RV.TOTAL') ? 3 : figure));
    expect(failed(checkTotals(a2021, crooked))).toEqual(['R05 RV.TOTAL']);
  });
});
