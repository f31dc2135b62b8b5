import { type Finding, findingKey } from '@gongkai/kernel';
import { openFindings } from '@gongkai/reports';
import { describe, expect, it } from 'vitest';
import { sortFindings } from './sort-findings.ts';

const zero = (part: Partial<Pick<Finding, 'rule' | 'severity' | 'outcome' | 'cells' | 'waivable'>>): Finding => ({
  rule: 'R08',
  kind: 'zero',
  severity: 'error',
  outcome: 'failed',
  cells: ['P1.REG.made'],
  ground: '',
  missing: [],
  facts: { term: { cell: 'P1.REG.made', label: '规章', sign: 1, prior: false, figure: 1 } },
  ...part,
});
const waiverOf = (finding: Finding) => ({ finding: findingKey(finding), reason: '职能划转', by: '陈立', at: '' });

const error = zero({ rule: 'E' });
const mendable = zero({ rule: 'M', waivable: true });
const warning = zero({ rule: 'W', severity: 'warning' });
const blind = zero({ rule: 'B', outcome: 'not-evaluated' });
const passed = zero({ rule: 'P', outcome: 'passed' });
const all = [error, mendable, warning, blind, passed];

describe('findings by what is to be done', () => {
  it('keeps passed, failed and not evaluated apart', () => {
    const sorted = sortFindings(all, []);
    expect(sorted.errors).toEqual([error, mendable]);
    expect(sorted.warnings).toEqual([warning]);
    expect(sorted.blind).toEqual([blind]);
    expect(sorted.passed).toBe(1);
  });

  it('lets a waiver explain a warning and an error that may be explained, and no other error', () => {
    const sorted = sortFindings(all, all.map(waiverOf));
    expect(sorted.errors).toEqual([error]);
    expect(sorted.waived.map(({ finding }) => finding)).toEqual([mendable, warning]);
  });

  it.each([[[]], [[warning]], [[mendable, warning]], [all]])('counts what blocks as the server does', (explained) => {
    const waivers = explained.map(waiverOf);
    const { errors, warnings, waived } = sortFindings(all, waivers);
    const { errors: serverErrors, warnings: serverWarnings, waived: serverWaived } = openFindings(all, waivers);
    expect([errors.length, warnings.length, waived.length]).toEqual([serverErrors, serverWarnings, serverWaived]);
  });
});
