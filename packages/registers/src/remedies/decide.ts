import { remedyTerms, termEnd, type WorkCalendar } from '@gongkai/calendar';
import { addDays, ok, type PlainDate, type RemedyRule, type Result, refuse, remedyRules } from '@gongkai/kernel';
import { evolve, opened, redoDueOf, stateAfter, suspendedSince } from './life.ts';
import type { RemedyCase, RemedyCommand } from './remedy.ts';
import { appealEnd, remedyClock, suspendedDays } from './remedy-clock.ts';
import { decisionTerm, reviewLawOn } from './terms.ts';
import { isCounted } from './year-column.ts';

/** What deciding needs to know beside the case. `review`: the case that a suit names; null when it is not in the register. */
export interface RemedyFacts {
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
  readonly review: RemedyCase | null;
}

type Registered = RemedyCommand & { readonly event: 'registered' };
type Later = Exclude<RemedyCommand, Registered>;

const forbid = (rule: RemedyRule, detail = '') => refuse('remedy-rule', { rule, article: remedyRules[rule], detail });

/** A new case, or the article that stands against it. */
export function register(command: Registered, facts: RemedyFacts): Result<RemedyCase> {
  const { kind, role, procedure, on, acceptedOn, review } = command;
  if (on > facts.today) return forbid('day-ahead', on);
  if (acceptedOn > on) return forbid('accepted-after-receipt', on);
  if (role === 'co-defendant' && kind !== 'suit-after-review') return forbid('co-defendant-of-other-kind');
  if (kind === 'review' && procedure === 'summary' && reviewLawOn(acceptedOn) === '1999')
    return forbid('summary-before-2024');
  if (review !== null && kind !== 'suit-after-review') return forbid('review-of-other-kind');
  if (review !== null) {
    if (facts.review?.kind !== 'review' || !isCounted(facts.review)) return forbid('review-unknown', review);
    if (facts.review.final === null) return forbid('review-undecided', review);
    if (acceptedOn < facts.review.final.on) return forbid('suit-before-review', facts.review.final.on);
  }
  return ok(opened(command));
}

/**
 * The case after a step, or why it cannot be taken: somebody else was faster, the step cannot follow, or an article stands
 * against it.
 */
export function decide(
  remedy: RemedyCase,
  { seen, ...command }: Later & { readonly seen: number },
  facts: RemedyFacts,
): Result<RemedyCase> {
  if (seen !== remedy.seq) return refuse('stale-version', { seen, now: remedy.seq });
  // A case moves with its whole unit, and not by itself.
  if (command.event === 'moved' || stateAfter(remedy, command.event) === undefined)
    return refuse('remedy-state', { event: command.event, state: remedy.state });
  if (command.event === 'voided' && command.reason === '') return refuse('reason-missing', {});
  const forbidden = 'on' in command ? wrongDay(remedy, command.on, facts) : null;
  return (
    forbidden ?? wrongSuspension(remedy, command) ?? against(remedy, command, facts) ?? ok(evolve(remedy, command))
  );
}

type Forbidden = ReturnType<typeof forbid> | null;

function wrongDay(remedy: RemedyCase, on: PlainDate, { today }: RemedyFacts): Forbidden {
  if (on > today) return forbid('day-ahead', on);
  const before = lastDayOf(remedy);
  return on < before ? forbid('day-before-step', before) : null;
}

// A decision may be older than the answer to a copy that came late, but not than its acceptance.
function lastDayOf({ acceptedOn, appealedOn, decisions, suspensions }: RemedyCase): PlainDate {
  const step = appealedOn ?? decisions.at(-1)?.on ?? acceptedOn;
  const last = suspensions.at(-1);
  return [step, last?.to ?? last?.from ?? step].sort().at(-1) ?? step;
}

// While it is held up nothing comes nearer but its end (终止) — and the organ's own answer, whose term no law stops.
const heldUp: readonly Later['event'][] = ['extended', 'suspended', 'decided'];

function wrongSuspension(remedy: RemedyCase, command: Later): Forbidden {
  const since = suspendedSince(remedy);
  if (command.event === 'resumed') return since === null ? forbid('not-suspended') : null;
  if (since === null || !heldUp.includes(command.event)) return null;
  return command.event === 'decided' && command.result === 'other' ? null : forbid('suspended', since);
}

function against(remedy: RemedyCase, command: Later, facts: RemedyFacts): Forbidden {
  switch (command.event) {
    case 'replied':
      return command.on < remedy.receivedOn ? forbid('day-before-step', remedy.receivedOn) : null;
    case 'extended':
      return wrongExtension(remedy, command.until, facts.calendar);
    case 'decided':
      if (command.servedOn < command.on) return forbid('served-before-decided', command.on);
      if (command.servedOn > facts.today) return forbid('day-ahead', command.servedOn);
      return command.redoBy !== null && command.result !== 'corrected' ? forbid('redo-not-corrected') : null;
    case 'took-effect': {
      const end = appealEnd(remedy, facts.calendar)?.dueOn;
      return end !== undefined && command.on <= end ? forbid('appeal-running', end) : null;
    }
    case 'redone':
      return redoDueOf(remedy) === null ? forbid('redo-not-ordered') : null;
    default:
      return null;
  }
}

/** A review is prolonged once and by 30 days at most; a court's term by whatever the court above it has granted. */
function wrongExtension(remedy: RemedyCase, until: PlainDate, calendar: WorkCalendar): Forbidden {
  const running = remedyClock(remedy, calendar).find(({ step }) => step !== 'reply');
  if (running !== undefined && until <= running.dueOn) return forbid('extended-not-later', running.dueOn);
  if (remedy.kind !== 'review') return null;
  if (remedy.extendedTo !== null) return forbid('extended-twice');
  const { days } = decisionTerm(remedy);
  const held = suspendedDays(remedy, remedy.acceptedOn);
  const last = termEnd(calendar, addDays(remedy.acceptedOn, days + held), remedyTerms.reviewProlonged).day;
  return until > last ? forbid('extended-too-long', last) : null;
}
