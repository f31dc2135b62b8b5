import { CalendarYear } from '@gongkai/calendar';
import { ClockColour, PlainDate, Register } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One year of the calendar in force for a unit, and where it comes from. */
export const YearInForce = z.object({
  year: z.number().int(),
  /** As it holds; null where nothing is known and days are 暂定. */
  body: CalendarYear.nullable(),
  source: z.enum(['built-in', 'above', 'own', 'none']),
  /** The unit that entered it. */
  unit: UnitCode.nullable(),
  /** Of the unit's own entry; 0 when it has none. */
  revision: z.number().int().min(0),
  by: z.string().nullable(),
  at: z.string().nullable(),
});
export type YearInForce = z.infer<typeof YearInForce>;

/** What a change of the calendar does to one step of one open case. */
export const MovedDay = z.object({
  unit: UnitCode,
  register: Register,
  caseId: z.string(),
  step: z.string(),
  before: PlainDate.nullable(),
  after: PlainDate.nullable(),
  /** No day moved, but it is now certain, or no longer. */
  provisional: z.boolean(),
});
export type MovedDay = z.infer<typeof MovedDay>;

/** How many open cases were looked at, how many days moved, and the first of them by unit and case. */
export const Moves = z.object({
  looked: z.number().int(),
  count: z.number().int(),
  moved: z.array(MovedDay),
});
export type Moves = z.infer<typeof Moves>;

/**
 * `duty`: to be done by the day; `chance`: may be done until then, and after it no more (补正告知); `awaited`: somebody else has until
 * then, and after it one goes on without them.
 */
export const DueNature = z.enum(['duty', 'chance', 'awaited']);
export type DueNature = z.infer<typeof DueNature>;

/** One thing a register asks for: which case, which step, by which day, and how near it is. */
export const DeskItem = z.object({
  unit: UnitCode,
  unitName: z.string(),
  register: Register,
  caseId: z.string(),
  title: z.string(),
  step: z.string(),
  nature: DueNature,
  /** A duty whose day is past. */
  late: z.boolean(),
  dueOn: PlainDate,
  originalOn: PlainDate,
  provisional: z.boolean(),
  /** Working days left; negative when it is past. */
  remaining: z.number().int(),
  colour: ClockColour,
});
export type DeskItem = z.infer<typeof DeskItem>;

/** As it stands on somebody's desk. */
export const DeskTask = DeskItem.extend({
  /** Its next step is this person's to take, by right. */
  mine: z.boolean(),
});
export type DeskTask = z.infer<typeof DeskTask>;

export const CaseStep = z.object({
  unit: UnitCode,
  register: Register,
  caseId: z.string().max(60),
  step: z.string().max(40),
  dueOn: PlainDate,
});

/** A reminder nobody has seen: `ahead` working days before the day, 0 on it, -1 after it. */
export const ReminderView = CaseStep.extend({
  unitName: z.string(),
  title: z.string(),
  ahead: z.number().int(),
  givenOn: PlainDate,
  /** Earlier reminders of the day that could not be given. */
  missedStages: z.number().int(),
});
export type ReminderView = z.infer<typeof ReminderView>;
