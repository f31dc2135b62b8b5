import {
  CommonWording,
  CopyReason,
  CopyRelation,
  CopySide,
  CopyThresholds,
  FiguresAlike,
  Passage,
  TextLikeness,
} from '@gongkai/comparison/copies';
import { UnitKind } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Job } from './jobs.ts';
import { ReportKey } from './report.ts';

/** Where a compared text was taken from: what was filed, what is published, or what was laid before an auditor. */
export const CopySource = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['filed', 'published']), key: ReportKey, version: z.number().int() }),
  z.object({ kind: z.literal('evidence'), id: z.string() }),
]);
export type CopySource = z.infer<typeof CopySource>;

/** A compared report without its text. */
export const CopyReportRef = z.object({
  unit: UnitCode,
  unitName: z.string(),
  unitKind: UnitKind,
  year: z.number().int(),
  source: CopySource,
});
export type CopyReportRef = z.infer<typeof CopyReportRef>;

/** What a comparison was of, and what it could not judge. */
export const CopyRunBody = z.object({
  thresholds: CopyThresholds,
  /** Reports compared, and how many of them have a text. */
  reports: z.number().int(),
  texts: z.number().int(),
  /** Pairs found, and how many of them are kept: the gravest. */
  found: z.number().int(),
  kept: z.number().int(),
  errors: z.number().int(),
  /** Too little of their own to be judged: not evaluated. */
  thin: z.array(CopyReportRef),
  ordinaryFrom: z.number().int(),
  wording: z.array(CommonWording),
});
export type CopyRunBody = z.infer<typeof CopyRunBody>;

export const CopyRun = z.object({
  id: z.string(),
  subject: UnitCode,
  from: z.number().int(),
  to: z.number().int(),
  by: z.string(),
  at: z.string(),
  body: CopyRunBody,
});
export type CopyRun = z.infer<typeof CopyRun>;

export const CopyPairRow = z.object({
  rank: z.number().int(),
  relation: CopyRelation,
  severity: z.enum(['error', 'warning']),
  reasons: z.array(CopyReason),
  likeness: z.object({ text: TextLikeness.nullable(), figures: FiguresAlike.nullable() }),
  left: CopyReportRef,
  right: CopyReportRef,
});
export type CopyPairRow = z.infer<typeof CopyPairRow>;

/** One report of an opened pair: its text as it was compared, and what is drawn over it. */
export const CopyPage = z.object({ text: z.string(), side: CopySide });
export type CopyPage = z.infer<typeof CopyPage>;

export const CopyPairView = z.object({
  run: CopyRun.omit({ body: true }),
  row: CopyPairRow,
  left: CopyPage,
  right: CopyPage,
  passages: z.array(Passage),
});
export type CopyPairView = z.infer<typeof CopyPairView>;

/** The newest comparisons of a unit, the one looked at, and one that is being made. */
export const CopyRunsView = z.object({
  runs: z.array(CopyRun.omit({ body: true })),
  run: CopyRun.nullable(),
  job: Job.nullable(),
});
export type CopyRunsView = z.infer<typeof CopyRunsView>;

const CopyYear = z.number().int().min(2008).max(2100);

/** What is to be compared: the reports of a subtree in some years, with each other and with those published around it. */
export const CopyAsked = z
  .object({ unit: UnitCode, from: CopyYear, to: CopyYear, thresholds: CopyThresholds })
  .refine(({ from, to }) => from <= to && to - from < 20, { path: ['to'] });
export type CopyAsked = z.infer<typeof CopyAsked>;
