import { remedyTerms, type Term, termEnd, type WorkCalendar } from '@gongkai/calendar';
import { addDays, daysBetween, type PlainDate, type RemedyStep } from '@gongkai/kernel';
import { redoDueOf, suspendedSince } from './life.ts';
import type { RemedyCase } from './remedy.ts';
import { decisionTerm, replyTerm, secondInstanceTerm } from './terms.ts';

/** One term that runs: whose it is, from which day, by which article, to which day. */
export interface RemedyDue {
  readonly step: RemedyStep;
  /** `ours`: the organ itself has to act, and is reminded; `theirs` is only watched. */
  readonly whose: 'ours' | 'theirs';
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
  /** Without the prolongation. */
  readonly originalOn: PlainDate;
  readonly provisional: boolean;
  /** Null: the day was set by the decision itself. */
  readonly term: Term | null;
}

/** The terms that run for a case now, the nearest first. Nothing runs in a void case. */
export function remedyClock(remedy: RemedyCase, calendar: WorkCalendar): readonly RemedyDue[] {
  const dues = [replyDue, decisionDue, appealDue, secondDue, suitDue, redoDue].flatMap(
    (due) => due(remedy, calendar) ?? [],
  );
  return remedy.state === 'void' || remedy.state === 'moved' ? [] : dues.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

type Due = (remedy: RemedyCase, calendar: WorkCalendar) => RemedyDue | null;

const replyDue: Due = (remedy, calendar) =>
  remedy.state === 'open' ? due('reply', 'ours', remedy.receivedOn, replyTerm(remedy), calendar) : null;

const decisionDue: Due = (remedy, calendar) => {
  if (remedy.state !== 'open' && remedy.state !== 'replied') return null;
  if (suspendedSince(remedy) !== null) return null;
  const step = remedy.kind === 'review' ? 'review' : 'first-instance';
  return prolonged(
    remedy,
    heldUp(remedy, due(step, 'theirs', remedy.acceptedOn, decisionTerm(remedy), calendar), calendar),
  );
};

const appealDue: Due = (remedy, calendar) => (remedy.state === 'first-decided' ? appealEnd(remedy, calendar) : null);

const secondDue: Due = (remedy, calendar) =>
  remedy.state === 'appealed' && remedy.appealedOn !== null && suspendedSince(remedy) === null
    ? prolonged(
        remedy,
        heldUp(remedy, due('second-instance', 'theirs', remedy.appealedOn, secondInstanceTerm, calendar), calendar),
      )
    : null;

// From the day the decision was served; whether a suit has come is another case of the register.
const suitDue: Due = (remedy, calendar) => {
  const decision = remedy.decisions.at(-1);
  return remedy.kind === 'review' && decision !== undefined
    ? due('suit', 'theirs', decision.servedOn, remedyTerms.suitAfterReview, calendar)
    : null;
};

const redoDue: Due = (remedy) => {
  const dueOn = redoDueOf(remedy);
  const from = remedy.final?.on;
  if (dueOn === null || from === undefined) return null;
  return { step: 'redo', whose: 'ours', from, dueOn, originalOn: dueOn, provisional: false, term: null };
};

/** Until when a first instance's decision can be appealed: it takes effect after this day. Null where it cannot. */
export function appealEnd(remedy: RemedyCase, calendar: WorkCalendar): RemedyDue | null {
  const decision = remedy.decisions.at(-1);
  if (decision === undefined || decision.appeal === 'none') return null;
  const term = decision.appeal === 'judgment' ? remedyTerms.appealJudgment : remedyTerms.appealRuling;
  return due('appeal', 'ours', decision.servedOn, term, calendar);
}

function due(
  step: RemedyStep,
  whose: RemedyDue['whose'],
  from: PlainDate,
  term: Term,
  calendar: WorkCalendar,
): RemedyDue {
  const { day, provisional } = termEnd(calendar, from, term);
  return { step, whose, from, dueOn: day, originalOn: day, provisional, term };
}

/** Days of 中止 that began on or after a day and are over: no term of whoever decides counts them. */
export const suspendedDays = ({ suspensions }: RemedyCase, since: PlainDate): number =>
  suspensions.reduce((days, { from, to }) => days + (to === null || from < since ? 0 : daysBetween(from, to)), 0);

// The term begins so much later as it was held up; `originalOn` is without it.
function heldUp(remedy: RemedyCase, original: RemedyDue, calendar: WorkCalendar): RemedyDue {
  const days = suspendedDays(remedy, original.from);
  if (days === 0 || original.term === null) return original;
  const { day, provisional } = termEnd(calendar, addDays(original.from, days), original.term);
  return { ...original, dueOn: day, provisional };
}

function prolonged(remedy: RemedyCase, original: RemedyDue): RemedyDue {
  const { extendedTo, extendedOn } = remedy;
  if (extendedTo === null) return original;
  const days = suspendedDays(remedy, extendedOn ?? extendedTo);
  return { ...original, dueOn: addDays(extendedTo, days), provisional: false };
}
