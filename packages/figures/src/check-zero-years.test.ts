import { describe, expect, it } from 'vitest';
import { checkZeroYears } from './check-zero-years.ts';

const years = (...nil: readonly (boolean | null)[]) => nil.map((each, index) => ({ year: 2021 + index, nil: each }));

describe('R39 three years of zeros', () => {
  it.each([
    ['one year is busy', years(true, false, true), 'passed', []],
    ['all are zero', years(true, true, true), 'failed', []],
    ['a year is not there', years(true, null, true), 'not-evaluated', ['2022']],
    ['a year is not there, another is busy', years(true, null, false), 'passed', []],
  ])('%s', (_, given, outcome, missing) => {
    expect(checkZeroYears(given)).toMatchObject({
      rule: 'R39',
      severity: 'notice',
      outcome,
      missing,
      facts: { years: '2021、2022、2023' },
    });
  });
});
