import type { WorkCalendar } from '@gongkai/calendar';
import { type RemedyCase, remedyClock } from '@gongkai/registers/remedies';
import type { RemedyTerm } from '@gongkai/reports';

/** The terms that run for a case, as they travel. */
export const runningTerms = (remedy: RemedyCase, calendar: WorkCalendar): RemedyTerm[] =>
  remedyClock(remedy, calendar).map(({ term, ...due }) => ({ ...due, article: term?.article ?? null }));

/** The next day on which the organ itself has to act; null when nothing is asked of it. */
export const nextTerm = (remedy: RemedyCase, calendar: WorkCalendar): RemedyTerm | null =>
  runningTerms(remedy, calendar).find(({ whose }) => whose === 'ours') ?? null;
