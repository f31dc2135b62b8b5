import {
  AuditFinding,
  EngagementBody,
  ErrorRate,
  FindingEvent,
  LedgerRow,
  ManualPoints,
  PopulationRecord,
  SampleStratum,
  SchemeBody,
  Seed,
  UnitScore,
} from '@gongkai/auditing';
import {
  AuditFindingEventKind,
  AuditFindingState,
  AuditSeverity,
  EngagementState,
  FormCode,
  Period,
  PlainDate,
  ReportKind,
  SchemeRunKind,
  SchemeState,
  StrataKind,
  TickVerdict,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

export const AuditId = z.string().max(20);

/** What is said of an engagement when it is begun or changed; the rest of its body has verbs of its own. */
export const EngagementPlan = EngagementBody.pick({
  title: true,
  subtree: true,
  form: true,
  period: true,
  purpose: true,
  startedOn: true,
});
export type EngagementPlan = z.infer<typeof EngagementPlan>;

/** A figure as the audit names it: a unit's own, or with all below it. */
export const AuditedFigure = z.object({
  unit: UnitCode,
  reach: z.enum(['own', 'subtree']),
  form: FormCode,
  period: Period,
  cell: z.string().max(40),
});
export type AuditedFigure = z.infer<typeof AuditedFigure>;

/** What stands behind a figure before anything is drawn from it. */
export const AuditedPopulation = z.object({
  records: z.number().int(),
  /** What the records add up to: the counted figure. */
  amount: z.number().int(),
  strata: z.record(StrataKind, z.number().int()),
  /** Units of the reach that keep no register for it: their records are not in the population. */
  without: z.array(z.object({ unit: UnitCode, name: z.string() })),
});
export type AuditedPopulation = z.infer<typeof AuditedPopulation>;

export const SampleSummary = z.object({
  id: z.string(),
  engagement: z.string(),
  figure: AuditedFigure,
  unitName: z.string(),
  strata: StrataKind,
  size: z.number().int(),
  population: z.number().int(),
  ticked: z.number().int(),
  errors: z.number().int(),
  at: z.string(),
  by: z.string(),
});
export type SampleSummary = z.infer<typeof SampleSummary>;

/** One drawn record with its tick. */
export const TickRow = PopulationRecord.extend({
  ordinal: z.number().int(),
  stratum: z.string(),
  verdict: TickVerdict.nullable(),
  note: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
});
export type TickRow = z.infer<typeof TickRow>;

export const SampleView = SampleSummary.extend({
  generator: z.string(),
  seed: Seed,
  sha256: z.string(),
  drawn: z.array(SampleStratum),
  rows: z.array(TickRow),
  /** The records behind the figure are no longer those it was drawn from. */
  changed: z.boolean(),
  /** Null as long as one record is not ticked: what was not looked at is neither right nor wrong. */
  rate: ErrorRate.nullable(),
});
export type SampleView = z.infer<typeof SampleView>;

/** An audit finding as a list shows it. */
export const AuditFindingRow = z.object({
  auditor: UnitCode,
  auditorName: z.string(),
  engagement: z.string(),
  id: z.string(),
  of: UnitCode,
  ofName: z.string(),
  title: z.string(),
  severity: AuditSeverity,
  state: AuditFindingState,
  seq: z.number().int(),
  sentOn: PlainDate.nullable(),
  answerBy: PlainDate.nullable(),
  /** Waits for the unit, and its day has passed. */
  late: z.boolean(),
});
export type AuditFindingRow = z.infer<typeof AuditFindingRow>;

export const AuditFindingView = z.object({
  row: AuditFindingRow,
  finding: AuditFinding,
  history: z.array(
    z.object({
      seq: z.number().int(),
      on: PlainDate,
      event: FindingEvent,
      actingUnit: UnitCode,
      by: z.string(),
      at: z.string(),
    }),
  ),
  /** What whoever asks can do next. */
  steps: z.array(AuditFindingEventKind),
});
export type AuditFindingView = z.infer<typeof AuditFindingView>;

export const EngagementRow = z.object({
  id: z.string(),
  state: EngagementState,
  plan: EngagementPlan,
  subtreeName: z.string(),
  checks: z.object({ total: z.number().int(), answered: z.number().int(), atFault: z.number().int() }),
  unfinished: z.number().int(),
  findings: z.number().int(),
  unticked: z.number().int(),
  samples: z.number().int(),
});
export type EngagementRow = z.infer<typeof EngagementRow>;

export const EngagementView = z.object({
  id: z.string(),
  state: EngagementState,
  revision: z.number().int(),
  body: EngagementBody,
  subtreeName: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  samples: z.array(SampleSummary),
  findings: z.array(AuditFindingRow),
});
export type EngagementView = z.infer<typeof EngagementView>;

/** The reconciliation ledger of one report. */
export const LedgerView = z.object({
  unit: UnitCode,
  unitName: z.string(),
  kind: ReportKind,
  form: FormCode,
  period: Period,
  /** Null: the unit has begun no report. */
  state: z.string().nullable(),
  /** Whether its registers were kept, and last year's report is there. */
  counted: z.boolean(),
  prior: z.boolean(),
  rows: z.array(LedgerRow),
});
export type LedgerView = z.infer<typeof LedgerView>;

/** How a report stands against what it rests on, in numbers of checks. */
export const LedgerStanding = LedgerView.pick({ unit: true, unitName: true, kind: true }).extend({
  /** Something is typed or counted. */
  begun: z.boolean(),
  unexplained: z.number().int(),
  explained: z.number().int(),
  /** What could not be held against anything. */
  open: z.number().int(),
});
export type LedgerStanding = z.infer<typeof LedgerStanding>;

export const SchemeRow = z.object({
  id: z.string(),
  version: z.number().int(),
  state: SchemeState,
  /** The version that counts now, where another is being written. */
  inForce: z.number().int().nullable(),
  title: z.string(),
  points: z.number().int(),
  items: z.number().int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type SchemeRow = z.infer<typeof SchemeRow>;

export const SchemeRunRow = z.object({
  id: z.string(),
  version: z.number().int(),
  kind: SchemeRunKind,
  period: Period,
  settled: z.boolean(),
  at: z.string(),
  by: z.string(),
});
export type SchemeRunRow = z.infer<typeof SchemeRunRow>;

export const SchemeView = z.object({
  id: z.string(),
  version: z.number().int(),
  state: SchemeState,
  revision: z.number().int(),
  rehearsed: z.boolean(),
  body: SchemeBody,
  versions: z.array(z.object({ version: z.number().int(), state: SchemeState })),
  runs: z.array(SchemeRunRow),
});
export type SchemeView = z.infer<typeof SchemeView>;

/** Points given by people: unit code, then item code. */
export const ManualOfRun = z.record(UnitCode, z.record(z.string().max(4), ManualPoints));
export type ManualOfRun = z.infer<typeof ManualOfRun>;

/** One application of a scheme, every point with its reason. Units stand in code order: there is no rank. */
export const SchemeRunView = SchemeRunRow.extend({
  scheme: z.string(),
  revision: z.number().int(),
  body: SchemeBody,
  results: z.array(UnitScore.extend({ unit: UnitCode, unitName: z.string() })),
});
export type SchemeRunView = z.infer<typeof SchemeRunView>;
