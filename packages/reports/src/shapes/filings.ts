import { FormCode, Period, PlainDate, type Refusal, UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Coverage } from './coverage.ts';
import { Reason } from './report.ts';

/** A last day of its own that a superior has given one unit, as it stands. The day itself is still in time. */
export const DeadlineException = z.object({
  unit: UnitCode,
  form: FormCode,
  period: Period,
  seq: z.number().int(),
  /** null: taken back, the general day holds again. */
  until: PlainDate.nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type DeadlineException = z.infer<typeof DeadlineException>;

/** 催报: that a superior has asked for a filing. */
export const FilingReminder = z.object({
  unit: UnitCode,
  form: FormCode,
  period: Period,
  onDay: PlainDate,
  note: z.string(),
  by: z.string(),
  at: z.string(),
});
export type FilingReminder = z.infer<typeof FilingReminder>;

/** A refusal as it stands in an answer: one unit's, while others were done. */
export const RefusedUnit = z.object({
  unit: UnitCode,
  refusal: z.custom<Refusal>(
    (value) => z.object({ code: z.string(), facts: z.looseObject({}) }).safeParse(value).success,
  ),
});
export type RefusedUnit = z.infer<typeof RefusedUnit>;

/** One unit of many that are decided on at once; `seen` is the last event its superior has looked at. */
export const ManyMove = z.object({ unit: UnitCode, seen: z.number().int().min(0) });

/** At most as many as one decides on in one step: more than the largest district has. */
export const mostAtOnce = 500;

/** What became of each unit: done, or refused with its reason. Nothing of one unit hangs on another. */
export const ManyMoved = z.object({
  done: z.array(z.object({ unit: UnitCode, seq: z.number().int(), state: z.string() })),
  refused: z.array(RefusedUnit),
});
export type ManyMoved = z.infer<typeof ManyMoved>;

/** What a return of many says to one unit: its own reason, or the one for all. */
export const ReturnedMove = ManyMove.extend({ reason: Reason.nullable() });

/** How complete and how timely the filings of a subtree are: one denominator, the units that owe in the period. */
export const FilingSummary = z.object({
  expected: z.number().int(),
  filed: z.number().int(),
  inTime: z.number().int(),
  late: z.number().int(),
  /** Not filed, and their day is past. */
  overdue: z.number().int(),
  /** Of those not filed: reports in which nothing at all is answered. */
  empty: z.number().int(),
});
export type FilingSummary = z.infer<typeof FilingSummary>;

/** One district as a city, a province or the nation sees it. */
export const PlaceFiling = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  /** Was the period opened there? If not, nothing is known of it, and it is missing. */
  opened: z.boolean(),
  coverage: Coverage,
  /** Where its district-wide report stands. */
  state: z.string().nullable(),
  version: z.number().int().nullable(),
  publishedOn: PlainDate.nullable(),
});
export type PlaceFiling = z.infer<typeof PlaceFiling>;
