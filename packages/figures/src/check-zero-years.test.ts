import { describe, expect, it } from 'vitest';
import { checkZeroYears } from './check-zero-years.ts';
import { sampleForm } from './testing/sample-form.ts';

const form = sampleForm({ a: {}, b: {} });
const years = (...figures: readonly (readonly (number | null)[] | null)[]) =>
  figures.map((each, index) => ({ year: 2021 + index, figures: each }));

describe('R39 three years of zeros', () => {
  it.each([
    ['one year is busy', years([0, 0], [0, 1], [0, 0]), 'passed', []],
    ['a blank is no zero', years([0, 0], [0, null], [0, 0]), 'passed', []],
    ['all are zero', years([0, 0], [0, 0], [0, 0]), 'failed', []],
    ['a year is not there', years([0, 0], null, [0, 0]), 'not-evaluated', ['2022']],
    ['a year is not there, another is busy', years([0, 0], null, [1, 0]), 'passed', []],
  ])('%s', (_, given, outcome, missing) => {
    expect(checkZeroYears(form, 'street', given)).toMatchObject({
      rule: 'R39',
      severity: 'notice',
      outcome,
      missing,
      facts: { years: '2021、2022、2023' },
    });
  });
});
