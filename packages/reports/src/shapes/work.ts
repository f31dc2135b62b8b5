import { FormCode, Period, PlainDate, ReportKind, ReportState } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** One line of the work list: what is due, when, and the one next step (goal G34). Late ones stay. */
export const WorkItem = z.object({
  task: z.enum(['fill', 'mend', 'sign', 'submit', 'decide', 'publish', 'open-year', 'district-report']),
  unit: UnitCode,
  unitName: z.string(),
  kind: ReportKind,
  form: FormCode,
  period: Period,
  state: ReportState.nullable(),
  due: PlainDate.nullable(),
  late: z.boolean(),
  /** Reason of the return, or what blocks. */
  note: z.string().nullable(),
  count: z.number().int(),
  /** The superior has asked for it: when, who, with which words. */
  reminded: z.object({ onDay: PlainDate, by: z.string(), note: z.string() }).nullable(),
  /** The superior has put the day off. */
  putOff: z.object({ until: PlainDate, reason: z.string(), by: z.string() }).nullable(),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** What an act of auditing, evaluating or reading old reports was about, as it is called now. */
export const ActSubject = z.object({
  title: z.string().nullable(),
  /** The unit looked at: the audited one, or whose old report it is. */
  of: z.string().nullable(),
  form: FormCode.nullable(),
  period: Period.nullable(),
  cell: z.string().nullable(),
  /** What a sample was drawn with, whoever chose it. */
  seed: z.string().nullable(),
});
export type ActSubject = z.infer<typeof ActSubject>;

export const AuditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  actingUnit: UnitCode,
  subject: UnitCode,
  verb: z.string(),
  /** Plain facts of the act for the reader; personal fields are digests. */
  input: z.string(),
  about: ActSubject.nullable(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A finding as listed over many units. */
export const FindingRow = z.object({
  unit: UnitCode,
  unitName: z.string(),
  kind: ReportKind,
  form: FormCode,
  period: Period,
  state: ReportState,
  finding: z.unknown(),
  key: z.string(),
  status: z.enum(['open', 'waived']),
  waiver: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});
export type FindingRow = z.infer<typeof FindingRow>;
