import { Figure, FormCode, Period, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One cell before and after. */
export const CellChange = z.object({ cell: z.string(), before: Figure, after: Figure });
export type CellChange = z.infer<typeof CellChange>;

/** 更正: what one published version changed in the one before it. */
export const Erratum = z.object({
  version: z.number().int(),
  publishedOn: PlainDate,
  reason: z.string().nullable(),
  changes: z.array(CellChange),
  /** Titles of the chapters whose text differs. */
  chapters: z.array(z.string()),
});
export type Erratum = z.infer<typeof Erratum>;

/** Tells a superior that a counted figure below it was corrected. */
export const CorrectionNotice = z.object({
  unit: UnitCode,
  of: UnitCode,
  ofName: z.string(),
  form: FormCode,
  period: Period,
  version: z.number().int(),
  cells: z.array(CellChange),
  reason: z.string(),
  at: z.string(),
  seenBy: z.string().nullable(),
});
export type CorrectionNotice = z.infer<typeof CorrectionNotice>;

/** From when on changes are asked for: a step of the report's life, or the end of a day. */
export const Since = z.union([
  z.object({ event: z.enum(['submitted', 'accepted', 'published']) }),
  z.object({ on: PlainDate }),
]);
export type Since = z.infer<typeof Since>;

/** One cell that changed, who changed it and why; for totals, the unit whose figure it was. */
export const ExplainedChange = CellChange.extend({
  unit: UnitCode,
  unitName: z.string(),
  by: z.string(),
  at: z.string().nullable(),
  reason: z.string().nullable(),
});
export type ExplainedChange = z.infer<typeof ExplainedChange>;

/** 自……以来的变化: what the report said then, what it says now, cell by cell. */
export const ReportChanges = z.object({
  /** The submission that stood then; null: it was being written, and what had been typed and counted by then is compared. */
  since: z.object({ version: z.number().int().nullable(), at: z.string() }),
  /** What is compared with: a submission, or with null what is being written or added up now. */
  now: z.object({ version: z.number().int().nullable(), at: z.string() }),
  /** Cells whose figure differs. */
  cells: z.array(CellChange),
  /** The same, explained: one line a change of one unit. */
  changes: z.array(ExplainedChange),
});
export type ReportChanges = z.infer<typeof ReportChanges>;

/** Counted figures below that have changed since the report of the district above them was published. */
export const TotalsChanges = z.object({
  /** When the newest report was published that states these totals; null: none was. */
  publishedAt: z.string().nullable(),
  changes: z.array(ExplainedChange),
});
export type TotalsChanges = z.infer<typeof TotalsChanges>;
