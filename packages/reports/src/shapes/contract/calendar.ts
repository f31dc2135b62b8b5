import { CalendarYear, type Clock, ClockEvent } from '@gongkai/calendar';
import { PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { CaseStep, DeskTask, Moves, ReminderView, YearInForce } from '../calendar.ts';

const year = z.number().int().min(2008).max(2100);
/** A year as it shall be for a unit and those below; null takes back what the unit has entered. */
const change = { unit: UnitCode, year, body: CalendarYear.nullable() };

/** The calendar, what it makes due, and the reminders of it. */
export const calendarContract = {
  'calendar.get': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(YearInForce) },
  /** What a change would move, before it is made. */
  'calendar.preview': { kind: 'query', input: z.object(change), output: Moves },
  'calendar.save': {
    kind: 'mutation',
    input: z.object({ ...change, revision: z.number().int().min(0) }),
    output: Moves.extend({ revision: z.number().int() }),
  },
  /** The clock of acts that need not have happened. */
  'calendar.whatIf': {
    kind: 'query',
    input: z.object({ unit: UnitCode, events: z.array(ClockEvent).min(1).max(40), today: PlainDate }),
    output: z.custom<Clock>(),
  },
  /** Addresses of one's calendar feeds: of this unit, and of all one's units. */
  'calendar.feed': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.object({ unit: z.string(), personal: z.string() }),
  },
  /** Makes every address handed out so far void. */
  'calendar.renewFeed': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode }),
    output: z.object({ done: z.literal(true) }),
  },
  /** What registers ask for, late first. `house`: the unit and its sections; `below`: everything beneath it too. */
  'desk.list': {
    kind: 'query',
    input: z.object({ unit: UnitCode, reach: z.enum(['house', 'below']), limit: z.number().int().min(1).max(500) }),
    output: z.array(DeskTask),
  },
  'reminders.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(ReminderView) },
  'reminders.seen': {
    kind: 'mutation',
    input: CaseStep,
    output: z.object({ done: z.literal(true) }),
  },
} as const;
