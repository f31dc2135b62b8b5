import {
  PlainDate,
  RemedyEvent,
  RemedyKind,
  RemedyResult,
  RemedyRole,
  RemedyRowProblem,
  RemedyState,
  RemedyStep,
} from '@gongkai/kernel';
import { RemedyCase, RemedyCommand } from '@gongkai/registers/remedies';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** What happened to a case: the legal day, the moment it was written down, and by whom. */
export const RemedyHappened = z.object({
  seq: z.number().int(),
  onDay: PlainDate,
  command: RemedyCommand,
  by: z.string(),
  at: z.string(),
});
export type RemedyHappened = z.infer<typeof RemedyHappened>;

/** A term that runs, as `remedyClock` finds it. */
export const RemedyTerm = z.object({
  step: RemedyStep,
  whose: z.enum(['ours', 'theirs']),
  from: PlainDate,
  dueOn: PlainDate,
  originalOn: PlainDate,
  provisional: z.boolean(),
  /** Null: the day was set by the decision itself. */
  article: z.string().nullable(),
});
export type RemedyTerm = z.infer<typeof RemedyTerm>;

/** A case as a list shows it. */
export const RemedyRow = z.object({
  unit: UnitCode,
  id: z.string(),
  state: RemedyState,
  kind: RemedyKind,
  role: RemedyRole,
  counted: z.boolean(),
  /** 中止: no term of whoever decides runs. */
  suspended: z.boolean(),
  receivedOn: PlainDate,
  caseNumber: z.string(),
  organ: z.string(),
  application: z.string().nullable(),
  decidedOn: PlainDate.nullable(),
  result: RemedyResult.nullable(),
  /** The next of the organ's own terms. */
  next: RemedyTerm.nullable(),
});
export type RemedyRow = z.infer<typeof RemedyRow>;

/** A case as its page shows it. */
export const RemedyView = z.object({
  unit: UnitCode,
  id: z.string(),
  remedy: RemedyCase,
  history: z.array(RemedyHappened),
  clock: z.array(RemedyTerm),
  /** What the law leaves open today. */
  steps: z.array(RemedyEvent),
  /** The review it follows, and the suits that follow it. */
  linked: z.array(z.object({ id: z.string(), kind: RemedyKind, state: RemedyState, caseNumber: z.string() })),
});
export type RemedyView = z.infer<typeof RemedyView>;

/** What lists ask for. */
export const RemedyFilter = z.object({
  kind: RemedyKind.nullable(),
  state: RemedyState.nullable(),
  /** Cases that stood in this year: received by its end, and not decided before it. */
  year: z.number().int().min(2008).max(2100).nullable(),
  /** A column of table three in that year, or today's: then only what counts there. */
  column: z.enum(['upheld', 'corrected', 'other', 'pending']).nullable(),
  /** The application of the unit that they are about. */
  application: z.string().max(40).nullable(),
  /** Part of a case number, an organ or a matter. */
  text: z.string().trim().max(60),
});
export type RemedyFilter = z.infer<typeof RemedyFilter>;

/** The last row shown: the next page begins after it. */
export const RemedyCursor = z.object({ receivedOn: PlainDate, unit: UnitCode, id: z.string().max(40) });
export type RemedyCursor = z.infer<typeof RemedyCursor>;

/** One row of an old register, before anything is saved. */
export const RemedyImportRow = z.object({
  line: z.number().int(),
  caseNumber: z.string(),
  matter: z.string(),
  outcome: z.enum(['new', 'same', 'error']),
  problem: RemedyRowProblem.nullable(),
});
export type RemedyImportRow = z.infer<typeof RemedyImportRow>;
