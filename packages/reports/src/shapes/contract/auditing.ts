import { FindingCommand, SampleDesign, SchemeBody, SchemeItem, Seed } from '@gongkai/auditing';
import {
  AuditFindingState,
  CheckAnswer,
  CheckCode,
  Confidence,
  EngagementState,
  FormCode,
  LedgerSide,
  Period,
  Points,
  ReportKind,
  TickVerdict,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import {
  AuditedFigure,
  AuditedPopulation,
  AuditFindingRow,
  AuditFindingView,
  AuditId,
  EngagementPlan,
  EngagementRow,
  EngagementView,
  LedgerStanding,
  LedgerView,
  SampleView,
  SchemeRow,
  SchemeRunView,
  SchemeView,
} from '../auditing.ts';

const Revision = z.number().int().min(0);
const OfUnit = z.object({ unit: UnitCode });
const One = OfUnit.extend({ id: AuditId });
const Changed = z.object({ revision: z.number().int() });
const WordFile = z.object({ name: z.string(), content: z.string() });
const Version = One.extend({ version: z.number().int().min(1) });
const Figure = OfUnit.extend({ engagement: AuditId, figure: AuditedFigure });

/** 审计项目、抽样、审计发现、评价. `unit` is the auditor's own, but where the audited unit speaks. */
export const auditingContract = {
  'engagements.list': { kind: 'query', input: OfUnit, output: z.array(EngagementRow) },
  'engagements.get': { kind: 'query', input: One, output: EngagementView },
  'engagements.save': {
    kind: 'mutation',
    input: OfUnit.extend({ id: AuditId.nullable(), revision: Revision, plan: EngagementPlan }),
    output: z.object({ id: z.string(), revision: z.number().int() }),
  },
  'engagements.check': {
    kind: 'mutation',
    input: One.extend({
      revision: Revision,
      code: CheckCode,
      answer: CheckAnswer,
      note: z.string().trim().max(1_000),
    }),
    output: Changed,
  },
  /** Why a difference of the ledger stands, said by the auditor; null takes it back. */
  'engagements.explain': {
    kind: 'mutation',
    input: One.extend({
      revision: Revision,
      of: UnitCode,
      cell: z.string().max(40),
      side: LedgerSide,
      text: z.string().trim().min(2).max(1_000).nullable(),
    }),
    output: Changed,
  },
  'engagements.conclude': {
    kind: 'mutation',
    input: One.extend({ revision: Revision, state: EngagementState }),
    output: Changed,
  },
  'engagements.ledger': {
    kind: 'query',
    input: One.extend({ of: UnitCode, kind: ReportKind }),
    output: LedgerView,
  },
  /** How every report of the engagement stands, in code order. */
  'engagements.ledgers': { kind: 'query', input: One, output: z.array(LedgerStanding) },
  /** 工作底稿 as one Word file, in base64. */
  'engagements.papers': { kind: 'query', input: One.extend({ confidence: Confidence }), output: WordFile },

  'samples.population': { kind: 'query', input: Figure, output: AuditedPopulation },
  /** Without a seed the program takes one of its own; either is recorded, and answered, so that it stands in the audit. */
  'samples.draw': {
    kind: 'mutation',
    input: Figure.extend({ design: SampleDesign.extend({ seed: Seed.nullable() }) }),
    output: z.object({ id: z.string(), seed: Seed }),
  },
  'samples.get': { kind: 'query', input: One.extend({ confidence: Confidence }), output: SampleView },
  'samples.tick': {
    kind: 'mutation',
    input: One.extend({
      ordinal: z.number().int().min(1),
      verdict: TickVerdict.nullable(),
      note: z.string().trim().max(1_000),
    }),
    output: z.object({ left: z.number().int() }),
  },
  /** Opens the record behind a row. It changes nothing, and is a mutation so that the looking is in the audit. */
  'samples.look': {
    kind: 'mutation',
    input: One.extend({ ordinal: z.number().int().min(1) }),
    output: z.object({ register: z.string(), unit: UnitCode, id: z.string() }),
  },

  'auditFindings.list': {
    kind: 'query',
    input: OfUnit.extend({ engagement: AuditId.nullable() }),
    output: z.array(AuditFindingRow),
  },
  'auditFindings.get': { kind: 'query', input: One, output: AuditFindingView },
  /** The auditor's steps; `id` null raises a new one. */
  'auditFindings.step': {
    kind: 'mutation',
    input: OfUnit.extend({
      engagement: AuditId,
      id: AuditId.nullable(),
      seen: Revision,
      command: FindingCommand,
    }),
    output: z.object({ id: z.string(), seq: z.number().int(), state: AuditFindingState }),
  },
  /** What was sent to the unit and those below it. */
  'auditFindings.addressed': { kind: 'query', input: OfUnit, output: z.array(AuditFindingRow) },
  'auditFindings.read': {
    kind: 'query',
    input: One.extend({ auditor: UnitCode }),
    output: AuditFindingView,
  },
  /** The one step of the audited unit. */
  'auditFindings.answer': {
    kind: 'mutation',
    input: One.extend({ auditor: UnitCode, seen: Revision, answer: FindingCommand.options[3] }),
    output: z.object({ seq: z.number().int(), state: AuditFindingState }),
  },

  'schemes.list': { kind: 'query', input: OfUnit, output: z.array(SchemeRow) },
  'schemes.get': { kind: 'query', input: Version, output: SchemeView },
  'schemes.save': {
    kind: 'mutation',
    input: OfUnit.extend({
      id: AuditId.nullable(),
      version: z.number().int().min(1),
      revision: Revision,
      body: SchemeBody,
    }),
    output: z.object({ id: z.string(), version: z.number().int(), revision: z.number().int() }),
  },
  /** The items that evaluations usually have, to begin with; none where the form has none. */
  'schemes.usual': {
    kind: 'query',
    input: OfUnit.extend({ form: FormCode }),
    output: z.array(SchemeItem),
  },
  /** A new version to write on, from the newest. */
  'schemes.revise': { kind: 'mutation', input: One, output: z.object({ version: z.number().int() }) },
  /** Applies a version to a year: a draft is tried, one in force counts. */
  'schemes.score': {
    kind: 'mutation',
    input: Version.extend({ period: Period }),
    output: z.object({ run: z.string() }),
  },
  'schemes.activate': { kind: 'mutation', input: Version.extend({ revision: Revision }), output: Changed },
  'schemes.results': { kind: 'query', input: One, output: SchemeRunView },
  'schemes.give': {
    kind: 'mutation',
    input: One.extend({
      revision: Revision,
      given: z
        .array(
          z.object({
            of: UnitCode,
            item: z.string().max(4),
            points: Points,
            reason: z.string().trim().min(2).max(500),
          }),
        )
        .min(1)
        .max(300),
    }),
    output: Changed,
  },
  'schemes.settle': { kind: 'mutation', input: One.extend({ revision: Revision }), output: Changed },
  /** 通报 draft as a Word file, in base64. */
  'schemes.circular': { kind: 'query', input: One, output: WordFile },
  /** Results with every reason as an Excel file, in base64. */
  'schemes.file': { kind: 'query', input: One, output: WordFile },
} as const;
