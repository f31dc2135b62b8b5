import { addDays, type PlainDate } from '@gongkai/kernel';
import type { ClockStep } from './clock.ts';
import { addDay } from './clock-steps.ts';
import { countRun } from './count-run.ts';
import { addMonths, termEnd } from './term-end.ts';
import { regulationOn, remedyTerms, type Term, terms } from './terms.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A term's last day with the way there. */
export interface ExplainedTerm {
  readonly end: PlainDate;
  readonly provisional: boolean;
  /** Of a term in working days: every day in one of them. */
  readonly steps: readonly ClockStep[];
  /** The day off on which a term in days or months would have ended; null when it did not have to be moved. */
  readonly rolledFrom: PlainDate | null;
}

/** The end of a term that something on `start` sets running, as somebody can count it along (民事诉讼法第八十五条). */
export function explainTerm(calendar: WorkCalendar, start: PlainDate, term: Omit<Term, 'article'>): ExplainedTerm {
  const { day: end, provisional } = termEnd(calendar, start, term);
  if (term.unit !== 'working-day') {
    const last = term.unit === 'day' ? addDays(start, term.days) : addMonths(start, term.days);
    return { end, provisional, steps: [], rolledFrom: last === end ? null : last };
  }
  const steps: ClockStep[] = [];
  const run = { after: start, act: 'received', stoppedOn: null } as const;
  for (const day of countRun(calendar, run, [], term.days)) addDay(steps, day);
  steps.push({ kind: 'due', on: end, which: 'original', days: term.days });
  return { end, provisional, steps, rolledFrom: null };
}

/** Terms one may ask for by name. */
export const termNames = [
  'reply',
  'correction',
  'thirdParty',
  'organ',
  'fee',
  'disclosure',
  'reviewFiling',
  'reviewReply',
  'reviewReplySimplified',
  'reviewDecision',
  'reviewDecisionSimplified',
  'suitAfterReview',
  'suitDirect',
  'suitAnswer',
] as const;
export type NamedTerm = (typeof termNames)[number];

/** The term of that name for what happens on a day; null where the regulation of then set none. */
export function namedTerm(name: NamedTerm, on: PlainDate): Term | null {
  switch (name) {
    case 'reply':
    case 'correction':
    case 'thirdParty':
    case 'organ':
    case 'fee':
    case 'disclosure':
      return terms[regulationOn(on)][name];
    default:
      return remedyTerms[name];
  }
}
