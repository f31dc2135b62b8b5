import { z } from 'zod';

/** Closed lists of the audit's own work: engagements, samples, audit findings, evaluation schemes. */

/** 严重 · 一般 · 轻微: how much a finding of the audit weighs. */
export const auditSeverities = ['serious', 'general', 'minor'] as const;
export const AuditSeverity = z.enum(auditSeverities);
export type AuditSeverity = z.infer<typeof AuditSeverity>;

/** What can happen to an audit finding. Its life is the append-only list of these. */
export const auditFindingEvents = [
  'raised',
  'amended',
  'sent',
  'answered',
  'followed',
  'closed',
  'reopened',
  'withdrawn',
] as const;
export const AuditFindingEventKind = z.enum(auditFindingEvents);
export type AuditFindingEventKind = z.infer<typeof AuditFindingEventKind>;

/** Where an audit finding stands, derived from its events. */
export const auditFindingStates = ['raised', 'sent', 'answered', 'followed', 'closed', 'withdrawn'] as const;
export const AuditFindingState = z.enum(auditFindingStates);
export type AuditFindingState = z.infer<typeof AuditFindingState>;

/** How the audited unit takes a finding. */
export const auditStances = ['agrees', 'partly', 'disagrees'] as const;
export const AuditStance = z.enum(auditStances);
export type AuditStance = z.infer<typeof AuditStance>;

/** What a follow-up found of the measures a unit had promised. */
export const followResults = ['done', 'partly', 'not-done'] as const;
export const FollowResult = z.enum(followResults);
export type FollowResult = z.infer<typeof FollowResult>;

/** What the auditor found of one drawn record. What cannot be verified counts as an error (审计准则第1314号第二十一条). */
export const tickVerdicts = ['right', 'wrong', 'unverifiable'] as const;
export const TickVerdict = z.enum(tickVerdicts);
export type TickVerdict = z.infer<typeof TickVerdict>;

/** How a sample is divided before it is drawn. */
export const strataKinds = ['none', 'unit', 'month', 'register'] as const;
export const StrataKind = z.enum(strataKinds);
export type StrataKind = z.infer<typeof StrataKind>;

/** 置信度, in percent. */
export const confidences = [90, 95, 99] as const;
export const Confidence = z.union([z.literal(90), z.literal(95), z.literal(99)]);
export type Confidence = z.infer<typeof Confidence>;

/** Questions of the standing checklist; the article of each stands in `auditing`, its sentence in `words`. */
export const checkCodes = [
  'report-in-time',
  'report-complete',
  'figures-from-records',
  'totals-below',
  'carry-over',
  'catalogue-kept',
  'published-in-time',
  'secrecy-reviewed',
  'normative-kept',
  'answered-in-time',
  'refusals-grounded',
  'third-parties-asked',
  'fees-lawful',
  'identity-guarded',
  'remedies-counted',
  'training-held',
] as const;
export const CheckCode = z.enum(checkCodes);
export type CheckCode = z.infer<typeof CheckCode>;

/** What the auditor answered to a question of the checklist. */
export const checkAnswers = ['open', 'in-order', 'at-fault', 'not-applicable'] as const;
export const CheckAnswer = z.enum(checkAnswers);
export type CheckAnswer = z.infer<typeof CheckAnswer>;

export const engagementStates = ['open', 'concluded'] as const;
export const EngagementState = z.enum(engagementStates);
export type EngagementState = z.infer<typeof EngagementState>;

/** What a cell of the reconciliation ledger is held against. */
export const ledgerSides = ['counted', 'below', 'carried'] as const;
export const LedgerSide = z.enum(ledgerSides);
export type LedgerSide = z.infer<typeof LedgerSide>;

/** A version of an evaluation scheme: being written, counting, or followed by a newer one. */
export const schemeStates = ['draft', 'in-force', 'retired'] as const;
export const SchemeState = z.enum(schemeStates);
export type SchemeState = z.infer<typeof SchemeState>;

/** Where the points of a scheme's item come from. */
export const scoreEvidences = ['timeliness', 'rules', 'share', 'audit', 'manual'] as const;
export const ScoreEvidence = z.enum(scoreEvidences);
export type ScoreEvidence = z.infer<typeof ScoreEvidence>;

/** An application of a scheme: tried on past data, or counting. */
export const schemeRunKinds = ['rehearsal', 'counted'] as const;
export const SchemeRunKind = z.enum(schemeRunKinds);
export type SchemeRunKind = z.infer<typeof SchemeRunKind>;

/** What the rules of audit work forbid; each has its sentence. */
export const auditRules = [
  'outside-engagement',
  'engagement-concluded',
  'samples-unticked',
  'findings-unfinished',
  'cell-not-counted',
  'population-empty',
  'sample-too-large',
  'too-few-for-strata',
  'finding-incomplete',
  'day-not-ahead',
  'measures-missing',
  'scheme-not-rehearsed',
  'scheme-not-a-draft',
  'scheme-not-in-force',
  'scheme-empty',
  'points-above-weight',
  'manual-points-missing',
  'run-settled',
] as const;
export const AuditRule = z.enum(auditRules);
export type AuditRule = z.infer<typeof AuditRule>;
