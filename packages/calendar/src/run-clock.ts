import type { PlainDate, Result } from '@gongkai/kernel';
import type { Clock } from './clock.ts';
import type { ClockEvent } from './clock-event.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The clock of an application by its dated acts in any order (条例第三十条至第三十四条; 国办函〔2020〕109号). Never refuses: what
 * the law does not allow stands in `breaches` and moves nothing. Throws when there is no act of receipt.
 */
export function runClock(events: readonly ClockEvent[], calendar: WorkCalendar, today: PlainDate): Clock {
  throw new Error(`not yet ${events.length} ${calendar.years.length} ${today}`);
}

/** The same for a history about to be saved: the first breach is the refusal, its article in the facts. */
export function checkClock(events: readonly ClockEvent[], calendar: WorkCalendar, today: PlainDate): Result<Clock> {
  const clock = runClock(events, calendar, today);
  const [refusal] = clock.breaches;
  return refusal === undefined ? { ok: true, value: clock } : { ok: false, refusal };
}
