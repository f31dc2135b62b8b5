import { findCell, forms } from '@gongkai/forms';
import type { Figure, Finding } from '@gongkai/kernel';
import { expect, it } from 'vitest';
import { checkForm } from './check-form.ts';
import { answered, isNil } from './nil-figures.ts';
import { figuresOf } from './testing/sample-form.ts';

const { t2014 } = forms;

/** 桦甸市启新街道办事处, report of 2018: its whole table. What is not named stands there as 0; two rows are blank. */
const stated: Readonly<Record<string, Figure>> = {
  'S1.1': 7,
  'S1.1.a': null,
  'S1.1.b': null,
  'S1.2.2': 33,
  'S8.1': 1,
  'S8.2': 1,
  'S8.3': 7,
  'S8.3.1': 0,
  'S8.3.2': 7,
  'S9.1': 4,
  'S9.2': 1,
  'S9.3': 30,
};

const tableWith = (changes: Readonly<Record<string, Figure>>): Figure[] =>
  figuresOf(t2014, { ...Object.fromEntries(t2014.cells.map(({ code }) => [code, 0])), ...stated, ...changes });

const check = (figures: readonly Figure[], prior: readonly Figure[] | null): Finding[] =>
  checkForm(t2014, { unitKind: 'street', figures, prior });

const brief = (findings: readonly Finding[], outcome: Finding['outcome']): string[] =>
  findings
    .filter((finding) => finding.outcome === outcome)
    .map(({ rule, kind, cells, missing }) => [rule, kind, cells.join(' '), missing.join(' ')].join(' | '));

it('is the table of 59 figures, two of them blank', () => {
  const figures = tableWith({});
  expect(figures).toHaveLength(59);
  expect(answered(t2014, 'street', figures)).toEqual({ answered: 57, applicable: 59 });
  expect(isNil(t2014, 'street', figures)).toBe(false);
});

it('is found to disclose 33 on the website out of 7 in all, and to leave two rows blank: nothing else', () => {
  expect(brief(check(tableWith({}), null), 'failed')).toEqual([
    'I8 | at-most | S1.2.2 S1.1 | ',
    'I15 | blank | S1.1.a | ',
    'I15 | blank | S1.1.b | ',
  ]);
});

it('leaves unjudged what rests on the blanks and on the year before', () => {
  expect(brief(check(tableWith({}), null), 'not-evaluated')).toEqual([
    'I7 | at-most | S1.1.a S1.1 | S1.1.a',
    'I10 | at-most | S1.1.a S1.1.b | S1.1.a S1.1.b',
    'I11 | at-most | S3.2 S3.1 | prior',
  ]);
});

it('holds everywhere else: 7 = 0 + 7 staff, one training for thirty trainees', () => {
  const passed = check(tableWith({}), null).filter(({ outcome }) => outcome === 'passed');
  const held = new Set(passed.map(({ rule }) => rule));
  expect([...held].sort()).toEqual(['I1', 'I12', 'I13', 'I14', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9']);
});

it('is clean once mended: 7 on the website, the blanks filled', () => {
  const mended = tableWith({ 'S1.2.2': 7, 'S1.1.a': 0, 'S1.1.b': 0 });
  const yearBefore = tableWith({ 'S1.2.2': 7, 'S1.1.a': 0, 'S1.1.b': 0 });
  const findings = check(mended, yearBefore);
  expect(findings.every(({ outcome }) => outcome === 'passed')).toBe(true);
  expect(findings.length).toBe(t2014.relations.length);
});

it('names its cells as the table prints them', () => {
  expect(findCell(t2014, 'S1.2.2')?.fullLabel).toBe('政府网站公开政府信息数');
});
