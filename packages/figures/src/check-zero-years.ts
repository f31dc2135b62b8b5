import type { Finding } from '@gongkai/kernel';

/** Was a year's report a nil return? null: there is no report. */
export interface YearNil {
  readonly year: number;
  readonly nil: boolean | null;
}

/** R39: nothing but zeros in each of the given years (the domain says three in a row). A hint to look, never an error. */
export function checkZeroYears(years: readonly YearNil[]): Finding {
  const busy = years.some(({ nil }) => nil === false);
  const missing = busy ? [] : years.filter(({ nil }) => nil === null).map(({ year }) => String(year));
  return {
    rule: 'R39',
    kind: 'zero-three-years',
    severity: 'notice',
    outcome: busy ? 'passed' : missing.length > 0 ? 'not-evaluated' : 'failed',
    cells: [],
    ground: '全表零值且连续三年零，应核实是否漏报',
    facts: { years: years.map(({ year }) => year).join('、') },
    missing,
  };
}
