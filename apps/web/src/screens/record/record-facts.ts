import type { ReportDates } from '@gongkai/reports';
import { readDay } from '../../ui/read-day.ts';
import { words } from '../../words.ts';
import { dateFields } from '../report/desk/names.ts';

/** What stands beside the figures of an outside report, as typed. */
export interface Facts {
  readonly from: string;
  readonly to: string;
  readonly signedOn: string;
  readonly publishedOn: string;
  /** Where the report was taken from: its title, paper or page. */
  readonly source: string;
}

export type FactProblems = Partial<Record<keyof Facts, string>>;

export const factsOf = (dates: ReportDates): Facts => ({
  from: dates.from,
  to: dates.to,
  signedOn: dates.signedOn ?? '',
  publishedOn: dates.publishedOn ?? '',
  source: '',
});

/** What is not right, by field; a report may be unsigned and unpublished, but it covers some span and comes from somewhere. */
export function problemsOf(facts: Facts): FactProblems {
  const problems: FactProblems = {};
  for (const field of dateFields) {
    const mayBeBlank = field === 'signedOn' || field === 'publishedOn';
    if (readDay(facts[field]) === null && !(mayBeBlank && facts[field] === ''))
      problems[field] = words.common.dayMalformed;
  }
  if (problems.from === undefined && problems.to === undefined && facts.from > facts.to)
    problems.to = words.record.spanTurned;
  if (facts.source.trim().length < 2) problems.source = words.record.sourceMissing;
  return problems;
}

/** The days, once nothing is wrong with them; until then those the report had. */
export function datesOf(facts: Facts, otherwise: ReportDates): ReportDates {
  return {
    from: readDay(facts.from) ?? otherwise.from,
    to: readDay(facts.to) ?? otherwise.to,
    signedOn: readDay(facts.signedOn),
    publishedOn: readDay(facts.publishedOn),
  };
}
