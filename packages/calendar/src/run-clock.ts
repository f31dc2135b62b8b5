import type { ClockColour, ClockState, PlainDate, Result } from '@gongkai/kernel';
import type { Clock, ClockWait } from './clock.ts';
import type { ClockEvent } from './clock-event.ts';
import { currentRun, type Ledger } from './clock-ledger.ts';
import { stepsOf } from './clock-steps.ts';
import { countRun, nthDay, type RunDay } from './count-run.ts';
import { readEvents } from './read-events.ts';
import { terms } from './terms.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/**
 * The clock of an application by its dated acts in any order (条例第三十条至第三十四条; 国办函〔2020〕109号). Never refuses: what
 * the law does not allow stands in `breaches` and moves nothing; a receipt in the future counts nothing. Throws when there is no
 * act of receipt.
 */
export function runClock(events: readonly ClockEvent[], calendar: WorkCalendar, today: PlainDate): Clock {
  const ledger = readEvents(events, calendar, today);
  const lawful = terms[ledger.regulation];
  const extended = ledger.extension?.days ?? 0;
  const total = lawful.reply.days + extended;
  const runs = ledger.runs.map((run) => ({ run, days: countRun(calendar, run, ledger.asks, total) }));
  const days = runs.at(-1)?.days ?? [];
  const isStopped = currentRun(ledger).stoppedOn !== null;
  const due = isStopped ? null : nthDay(days, total);
  const asOf = ledger.ended?.on ?? today;
  const isLate = due !== null && due < asOf;
  const overdueBy = isLate ? Math.max(1, workingDaysBetween(calendar, due, asOf)) : 0;
  const waits = ledger.ended === null ? waitsOf(ledger, today) : [];
  const state = stateOf(ledger, isStopped, waits, isLate);
  const remaining = remainingOf(state, days, total, today, overdueBy);
  return {
    regulation: ledger.regulation,
    due,
    originalDue: isStopped ? null : nthDay(days, lawful.reply.days),
    extended,
    provisional: days.some(({ provisional }) => provisional),
    state,
    remaining,
    colour: colourOf(remaining, overdueBy),
    overdueBy,
    inTime: ledger.ended?.act === 'delivered' ? !isLate : null,
    waits,
    correctionBy: correctionBy(ledger, calendar),
    steps: stepsOf(ledger, runs, asOf),
    breaches: ledger.breaches,
  };
}

/** The same for a history about to be saved: its first breach is the refusal. */
export function checkClock(events: readonly ClockEvent[], calendar: WorkCalendar, today: PlainDate): Result<Clock> {
  const clock = runClock(events, calendar, today);
  const [refusal] = clock.breaches;
  return refusal === undefined ? { ok: true, value: clock } : { ok: false, refusal };
}

/** 颜色: more than five working days left green, to five yellow, to two red, overdue black, whatever the state. */
export function colourOf(remaining: number | null, overdueBy: number): ClockColour {
  if (overdueBy > 0) return 'black';
  if (remaining === null) return 'grey';
  return remaining > 5 ? 'green' : remaining > 2 ? 'yellow' : 'red';
}

function correctionBy({ regulation, receivedOn, runs }: Ledger, calendar: WorkCalendar): PlainDate | null {
  const term = terms[regulation].correction;
  return term === null || runs.length === 0 ? null : addWorkingDays(calendar, receivedOn, term.days).day;
}

/** Who is awaited: the applicant, until the stretch begins anew; others until they answer or their term is over. */
function waitsOf(ledger: Ledger, today: PlainDate): ClockWait[] {
  const run = currentRun(ledger);
  const open = ledger.asks.filter(({ answeredOn, until }) => answeredOn === null && (until === null || today <= until));
  const applicant =
    run.stoppedOn === null ? null : run.stoppedOn === ledger.fee?.askedOn ? ledger.fee : ledger.correction;
  return [...(applicant === null ? [] : [applicant]), ...open.map(({ answeredOn: _, ...wait }) => wait)];
}

function stateOf(ledger: Ledger, stopped: boolean, waits: readonly ClockWait[], isLate: boolean): ClockState {
  if (ledger.ended !== null) return 'ended';
  if (stopped) return 'waiting-applicant';
  return waits.length > 0 && !isLate ? 'paused' : 'running';
}

function remainingOf(
  state: ClockState,
  days: readonly RunDay[],
  total: number,
  today: PlainDate,
  overdueBy: number,
): number | null {
  if (state === 'ended' || state === 'waiting-applicant') return null;
  if (overdueBy > 0) return -overdueBy;
  return total - days.filter(({ day, number }) => number !== null && day <= today).length;
}
