import {
  AuditFindingState,
  AuditSeverity,
  AuditStance,
  CheckCode,
  FollowResult,
  FormCode,
  Period,
  PlainDate,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

const Prose = z.string().trim().max(4_000);
const Said = Prose.min(2);

/** Where a finding came from: a figure, a drawn record, a question of the checklist. Whatever is null has no part in it. */
export const FindingOrigin = z.object({
  figure: z.object({ unit: UnitCode, form: FormCode, period: Period, cell: z.string().max(40) }).nullable(),
  sample: z.object({ id: z.string().max(20), ordinal: z.number().int().min(1) }).nullable(),
  check: CheckCode.nullable(),
});
export type FindingOrigin = z.infer<typeof FindingOrigin>;

/** What a finding says. While it is being drafted parts may be blank; sent it is whole. */
export const FindingBody = z.object({
  title: z.string().trim().min(2).max(120),
  severity: AuditSeverity,
  facts: Prose,
  /** The evidence, word for word, and where it stands. */
  quote: Prose,
  source: z.string().trim().max(400),
  /** Article or notice that was not kept. */
  ground: z.string().trim().max(400),
  /** What the auditor asks the unit to do. */
  demand: Prose,
  origin: FindingOrigin,
});
export type FindingBody = z.infer<typeof FindingBody>;

/** A step of a finding, as whoever takes it says it. */
export const FindingCommand = z.discriminatedUnion('event', [
  z.object({ event: z.literal('raised'), of: UnitCode, body: FindingBody }),
  z.object({ event: z.literal('amended'), body: FindingBody }),
  z.object({ event: z.literal('sent'), answerBy: PlainDate }),
  z.object({
    event: z.literal('answered'),
    stance: AuditStance,
    text: Said,
    measures: Prose,
    /** The day by which the measures are taken. */
    doneBy: PlainDate.nullable(),
  }),
  z.object({ event: z.literal('followed'), result: FollowResult, note: Said }),
  z.object({ event: z.literal('closed'), note: Said }),
  z.object({ event: z.literal('reopened'), reason: Said, answerBy: PlainDate }),
  z.object({ event: z.literal('withdrawn'), reason: Said }),
]);
export type FindingCommand = z.infer<typeof FindingCommand>;

/**
 * A step as it is kept. What is sent carries the whole finding: the unit it is sent to sees nothing of what was before.
 */
export const FindingEvent = z.discriminatedUnion('event', [
  FindingCommand.options[0],
  FindingCommand.options[1],
  FindingCommand.options[2].extend({ of: UnitCode, body: FindingBody }),
  FindingCommand.options[3],
  FindingCommand.options[4],
  FindingCommand.options[5],
  FindingCommand.options[6],
  FindingCommand.options[7],
]);
export type FindingEvent = z.infer<typeof FindingEvent>;

/** A finding as its events have left it. */
export const AuditFinding = z.object({
  seq: z.number().int().min(1),
  state: AuditFindingState,
  /** The audited unit. */
  of: UnitCode,
  body: FindingBody,
  sentOn: PlainDate.nullable(),
  answerBy: PlainDate.nullable(),
  answer: FindingCommand.options[3].omit({ event: true }).extend({ on: PlainDate }).nullable(),
  followUp: FindingCommand.options[4].omit({ event: true }).extend({ on: PlainDate }).nullable(),
  closedOn: PlainDate.nullable(),
});
export type AuditFinding = z.infer<typeof AuditFinding>;

export const emptyFindingBody: FindingBody = {
  title: '',
  severity: 'general',
  facts: '',
  quote: '',
  source: '',
  ground: '',
  demand: '',
  origin: { figure: null, sample: null, check: null },
};
