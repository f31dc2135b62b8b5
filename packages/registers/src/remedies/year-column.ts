import { type PlainDate, type RemedyResult, yearOf } from '@gongkai/kernel';
import type { RemedyCase } from './remedy.ts';

/** A column of table three (domain §2.4). */
export type YearColumn = RemedyResult | 'pending';

/** What the tally knows of a case. */
export interface CountedRemedy {
  readonly counted: boolean;
  readonly receivedOn: PlainDate;
  readonly decidedOn: PlainDate | null;
  readonly result: RemedyResult | null;
}

/**
 * In which column a case stands in a year; null: in none. It is 尚未审结 each year from its receipt until its result, which
 * counts in the year of its day. A judgment that can still be appealed is no result yet: so 一审 and 二审 are one case with one
 * result, and a figure once counted does not change when an appeal comes in January.
 */
export function columnOf({ counted, receivedOn, decidedOn, result }: CountedRemedy, year: number): YearColumn | null {
  if (!counted || yearOf(receivedOn) > year) return null;
  if (decidedOn === null || yearOf(decidedOn) > year) return 'pending';
  return yearOf(decidedOn) === year ? result : null;
}

/** The organ that acted counts the case, the organ of review that is sued beside it does not (R42). */
export const isCounted = ({ role, state }: Pick<RemedyCase, 'role' | 'state'>): boolean =>
  role === 'respondent' && state !== 'void' && state !== 'moved';
