import {
  Counts,
  Figures,
  FormCode,
  Period,
  PlainDate,
  ReportEvent,
  ReportKind,
  ReportState,
  UnitKind,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Coverage } from './coverage.ts';

/** Names one report: whose, own or district-wide, which form, which period (design D3). */
export const ReportKey = z.object({ unit: UnitCode, kind: ReportKind, form: FormCode, period: Period });
export type ReportKey = z.infer<typeof ReportKey>;

/** Reasons are sentences of people: bounded, and never empty where one is asked. */
export const Reason = z.string().trim().min(2).max(500);

/** Prose by chapter code. 20,000 characters a chapter is five times the longest real one seen. */
export const Narrative = z.record(z.string().max(40), z.string().max(20_000));
export type Narrative = z.infer<typeof Narrative>;

export const Waiver = z.object({
  /** `findingKey` of the finding it explains. */
  finding: z.string().max(400),
  reason: Reason,
  by: z.string(),
  at: z.string(),
});
export type Waiver = z.infer<typeof Waiver>;

/** One event of a report's life as shown. */
export const HistoryEntry = z.object({
  seq: z.number().int(),
  event: ReportEvent,
  state: ReportState,
  /** Submission the event speaks of; null before the first. */
  version: z.number().int().nullable(),
  /** Submission whose figures count in the totals after this event; null when none does. */
  counted: z.number().int().nullable(),
  actingUnit: UnitCode,
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  /** Reasons for single cells of a return. */
  cells: z.record(z.string(), z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Days that stand on the report itself: signing, publishing, and the span its figures cover. */
export const ReportDates = z.object({
  from: PlainDate,
  to: PlainDate,
  signedOn: PlainDate.nullable(),
  publishedOn: PlainDate.nullable(),
});
export type ReportDates = z.infer<typeof ReportDates>;

/** A figure outside every cell, with the words it was said in (正文数据). `value` is exact decimal text. */
export const Observation = z.object({
  label: z.string().trim().min(1).max(80),
  value: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,6})?$/)
    .nullable(),
  measure: z.string().max(12),
  qualifier: z.string().max(12).nullable(),
  quote: z.string().max(400),
});
export type Observation = z.infer<typeof Observation>;

/** Why a cell or the whole report cannot be changed now, and who can open it (goal G31). */
export const Lock = z.object({
  reason: z.enum([
    'year-not-open',
    'year-closed',
    'unit-closed',
    'no-right',
    'signed',
    'submitted',
    'accepted',
    'published',
    'recorded',
    'computed',
    'not-applicable',
    'rolled-up',
  ]),
  opener: z.enum(['superior', 'own-leader', 'own-clerk', 'own-office', 'nobody', 'form']),
});
export type Lock = z.infer<typeof Lock>;

/** Everything the entry screen and the report page need. Arrays run in the form's cell order. */
export const ReportView = z.object({
  key: ReportKey,
  unitName: z.string(),
  unitKind: UnitKind,
  state: ReportState,
  /** Last event seen: sent back with every move (`seq = seen + 1`, design D6). */
  seq: z.number().int(),
  /** Counts saves; sent back with every save so that a colleague's newer value is never overwritten. */
  revision: z.number().int(),
  version: z.number().int().nullable(),
  counted: z.number().int().nullable(),
  figures: Figures,
  /** Cell or chapter code → who changed it last: a colleague's value is shown under its author's name. */
  authors: z.record(z.string(), z.string()),
  /** Last year's figures of the same form as filed; null when there is no such report. */
  prior: Figures.nullable(),
  /** Last day that report covers (R17). */
  priorTo: PlainDate.nullable(),
  /** Whether the reports of the years before were nil returns (R39); null: there is none. */
  nilBefore: z.array(z.object({ year: z.number().int(), nil: z.boolean().nullable() })),
  /** What the unit's registers count now, by cell; null when it keeps none in full. */
  tally: Figures.nullable(),
  narrative: Narrative,
  observations: z.array(Observation),
  waivers: z.array(Waiver),
  dates: ReportDates,
  due: PlainDate.nullable(),
  /** The superior has put the day off for this unit, for this reason. */
  putOff: z.object({ until: PlainDate, reason: z.string(), by: z.string() }).nullable(),
  /** Lock of the whole report for the asking person; null: it may be edited. */
  lock: Lock.nullable(),
  /** Its period is open to this unit: only then can a correction be begun. */
  periodOpen: z.boolean(),
  /** Cell reasons of the last return, until submitted again. */
  returned: z
    .object({ reason: z.string(), cells: z.record(z.string(), z.string()), by: z.string(), at: z.string() })
    .nullable(),
  history: z.array(HistoryEntry),
  sha256: z.string().nullable(),
  /** District report only: what it is made of, live. */
  rollup: z
    .object({
      own: Figures,
      below: Figures,
      total: Figures,
      reported: Counts,
      coverage: Coverage,
    })
    .nullable(),
  changedSincePublished: z.boolean(),
});
export type ReportView = z.infer<typeof ReportView>;

/** One frozen submission (design D6). */
export const Submission = z.object({
  version: z.number().int(),
  at: z.string(),
  by: z.string(),
  figures: Figures,
  narrative: Narrative,
  waivers: z.array(Waiver),
  sha256: z.string(),
});
export type Submission = z.infer<typeof Submission>;

/** One row of the overview: who has filed and who has not. */
export const ReportRow = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  /** null: expected, and nothing opened yet by the unit. */
  state: ReportState.nullable(),
  seq: z.number().int(),
  due: PlainDate.nullable(),
  answered: z.number().int(),
  applicable: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  waived: z.number().int(),
  nil: z.boolean(),
  /** Day of the first submission that was not taken back; null: nothing has been filed. */
  filedOn: PlainDate.nullable(),
  /** A last day of its own; `due` is that day then. `seq` 0: none was ever given. */
  exception: z.object({
    seq: z.number().int(),
    until: PlainDate.nullable(),
    reason: z.string(),
    by: z.string(),
  }),
  /** Last day on which it was reminded. */
  remindedOn: PlainDate.nullable(),
  lastAt: z.string().nullable(),
  lastBy: z.string().nullable(),
});
export type ReportRow = z.infer<typeof ReportRow>;
