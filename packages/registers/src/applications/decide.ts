import { runClock, type WorkCalendar } from '@gongkai/calendar';
import {
  type ApplicationEventKind,
  type ApplicationRule,
  applicationEventArticles,
  applicationRules,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refuse,
} from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { brokenRule } from './broken-rule.ts';
import { clockEventsOf, clockOf } from './clock-of.ts';
import type { ApplicationCommand, ApplicationEvent } from './commands.ts';
import { nextState } from './life.ts';
import { type Application, evolve } from './standing.ts';

/** What a decision is made under: the unit's day and calendar, and who is deciding. */
export interface DecideFacts {
  readonly unit: UnitCode;
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
  readonly by: string;
}

/** A rule that forbids a step, with what it turns on. */
export interface Broken {
  readonly rule: ApplicationRule;
  readonly detail: string;
}

/**
 * The next event of an application, or why it cannot be: the state does not allow the step, a day is impossible, an
 * article forbids it (its text is in the facts), or the clock would hold a breach it does not hold yet.
 */
export function decide(
  application: Application,
  command: ApplicationCommand,
  facts: DecideFacts,
): Result<ApplicationEvent> {
  const { state } = application;
  if (nextState(command.kind, state) === undefined)
    return refuse('application-state', {
      event: command.kind,
      state,
      article: applicationEventArticles[command.kind],
    });
  const clock = clockOf(application, facts.calendar, command.on);
  const broken = brokenDay(application, command, facts) ?? brokenRule(application, command, { ...facts, clock });
  if (broken !== null) return refuseRule(broken);
  const event: ApplicationEvent = { seq: application.seq + 1, command, by: facts.by };
  const breach = newBreach(application, event, facts);
  return breach === null ? ok(event) : { ok: false, refusal: breach };
}

/** A rule as a refusal that names its article. */
export const refuseRule = ({ rule, detail }: Broken) =>
  refuse('application-rule', { rule, article: applicationRules[rule], detail });

function brokenDay(application: Application, { kind, on }: ApplicationCommand, { today }: DecideFacts): Broken | null {
  if (on > today) return { rule: 'day-ahead', detail: on };
  const { receivedOn, intake } = application;
  if (kind === 'confirmed' && on < intake.arrivedOn)
    return { rule: 'confirmed-before-arrival', detail: intake.arrivedOn };
  const first = receivedOn ?? intake.arrivedOn;
  return kind !== 'amended' && on < first ? { rule: 'day-before-receipt', detail: first } : null;
}

// Of these the law knows one, or one a party: the clock is shown the new one beside the old, which it would take the place of.
const once: readonly ApplicationEventKind[] = [
  'correction-asked',
  'third-party-asked',
  'organ-asked',
  'fee-noticed',
  'extended',
];

// A holiday notice that came later may have left old breaches behind; they do not stop what is lawful now.
function newBreach(before: Application, event: ApplicationEvent, { calendar, today }: DecideFacts): Refusal | null {
  const old = clockEventsOf(before) ?? [];
  const now = clockEventsOf(evolve(before, event)) ?? [];
  if (now.length === 0) return null;
  const shown = once.includes(event.command.kind) ? [...old, ...now.filter((each) => !isAmong(old, each))] : now;
  const known = old.length === 0 ? [] : runClock(old, calendar, today).breaches;
  return runClock(shown, calendar, today).breaches.find((breach) => !isAmong(known, breach)) ?? null;
}

const isAmong = <Value>(values: readonly Value[], value: Value): boolean =>
  values.some((each) => JSON.stringify(each) === JSON.stringify(value));
