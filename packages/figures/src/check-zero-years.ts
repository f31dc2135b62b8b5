import type { Form } from '@gongkai/forms';
import type { Figure, Finding, UnitKind } from '@gongkai/kernel';
import { isNil } from './nil-figures.ts';

/** One year's figures of a form; null: there is no report. */
export interface YearFigures {
  readonly year: number;
  readonly figures: readonly Figure[] | null;
}

/** R39: nothing but zeros in each of the given years (the domain says three in a row). A hint to look, never an error. */
export function checkZeroYears(form: Form, unitKind: UnitKind, years: readonly YearFigures[]): Finding {
  const busy = years.some(({ figures }) => figures !== null && !isNil(form, unitKind, figures));
  const missing = busy ? [] : years.filter(({ figures }) => figures === null).map(({ year }) => String(year));
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
