import { ApplicantKind, type ApplicationEventKind, Outcome, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Ground } from './ground.ts';
import { ApplicationRequest, Intake } from './intake.ts';

const Text = z.string().trim().min(2).max(1_000);
const Note = z.string().trim().max(1_000);
/** Number of the letter the step went out with; empty while it has none. */
const letter = z.string().trim().max(60);
const on = PlainDate;
/** Which of several third parties: their number, since who they are is kept apart. */
const party = z.string().regex(/^[1-9]\d?$/);
const organ = z.string().trim().min(2).max(80);
const opinion = z.enum(['agrees', 'objects', 'none']);

const step = <Kind extends ApplicationEventKind, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), on, ...shape });

const registered = step('registered', {
  intake: Intake,
  applicantKind: ApplicantKind,
  request: ApplicationRequest,
  /** The application this one is a part of. */
  partOf: z.string().max(40).nullable(),
  /** Number in the old register it was taken over from. */
  source: z.string().max(80).nullable(),
});

/** Steps of whoever handles the case (`application.edit`). `on` is the legal day of the step. */
export const ClerkCommand = z.discriminatedUnion('kind', [
  step('confirmed', { evidence: Text }),
  /** 补正告知: what is to be supplemented, and the reasonable period, up to and with `until` (第三十条). */
  step('correction-asked', { items: Text, until: PlainDate, letter }),
  step('corrected', { note: Note, request: ApplicationRequest.nullable() }),
  step('correction-lapsed', { note: Note }),
  /** 征求第三方意见 (第三十二条); `information` is what they are asked about. */
  step('third-party-asked', { party, information: Text, letter }),
  step('organ-asked', { organ, information: Text, letter }),
  /** The day somebody received a letter that sets a term of theirs running; `party` names who, as in the question. */
  step('notice-served', { notice: z.enum(['third-party', 'organ', 'fee']), party: z.string().max(80), evidence: Note }),
  step('third-party-answered', { party, opinion, reason: Note }),
  step('organ-answered', { organ, opinion, reason: Note }),
  step('explanation-asked', { reason: Text, letter }),
  /** 第三十五条: reasonable reasons may put the reply off to a reasonable day, which is told. */
  step('explained', { reasonable: z.boolean(), note: Note, delayedTo: PlainDate.nullable() }),
  /** 延期: agreed by the head of the office on one day, the applicant told `on` another (第三十三条第二款). */
  step('extended', {
    days: z.number().int().min(1).max(60),
    approvedOn: PlainDate,
    approvedBy: Text,
    reason: Text,
    letter,
  }),
  step('assistance-asked', { section: UnitCode, question: Text, until: PlainDate.nullable() }),
  step('assisted', { section: UnitCode, answer: Text }),
  step('handed-over', { section: UnitCode, note: Note }),
  step('drafted', { outcome: Outcome, ground: Ground }),
  /** 送达: signed for, or posted by the postal enterprise; that day is the day of the reply (〔2016〕235号). */
  step('delivered', {
    by: z.enum(['hand', 'post', 'courier', 'electronic']),
    evidence: Note,
    letter,
  }),
  step('answered-at-once', { outcome: Outcome, ground: Ground }),
  step('withdrawn', { evidence: Text }),
  /** 更正登记: what was registered wrongly; null leaves it as it is. */
  step('amended', {
    intake: Intake.nullable(),
    applicantKind: ApplicantKind.nullable(),
    request: ApplicationRequest.nullable(),
    reason: Text,
  }),
]);
export type ClerkCommand = z.infer<typeof ClerkCommand>;

/** 信息处理费 (第四十二条): taken with the fee's own row, never alone. */
const feeCommands = [
  step('fee-noticed', { method: z.enum(['by-item', 'by-page']), fen: z.number().int().min(1).max(1e11), letter }),
  step('fee-paid', { receipt: Note }),
  step('fee-lapsed', { note: Note }),
] as const;

/** 法制审核 by a second person (`application.check`); without agreement it goes back. */
export const CheckCommand = step('checked', { agrees: z.boolean(), opinion: Note });
/** 领导签批 (`application.approve`). */
export const ApproveCommand = step('approved', { agrees: z.boolean(), opinion: Note });
/** A closed case is taken up again only because its record was wrong (`application.approve`). */
export const ReopenCommand = step('reopened', { reason: Text });
/** 一事一申请: the parts live on, and this one is not counted. */
const SplitCommand = step('split', { parts: z.array(z.string().max(40)).min(2).max(30), reason: Text });
/** 并案: the same application come in twice; this one lives on in the other. */
const MergeCommand = step('merged', { into: z.string().max(40), reason: Text });

/** 移交: with its unit's reorganisation it goes on in the register of the successor, under that number. */
const MoveCommand = step('moved', { to: UnitCode, id: z.string().max(40), document: z.string().trim().max(200) });

/** 补录: how an application of an old register ended, as it stands there. */
const TakeOverCommand = step('taken-over', { outcome: Outcome, extended: z.boolean() });

/** Everything that can happen to an application, as it is stored. */
export const ApplicationCommand = z.discriminatedUnion('kind', [
  registered,
  ...ClerkCommand.options,
  ...feeCommands,
  CheckCommand,
  ApproveCommand,
  ReopenCommand,
  SplitCommand,
  MergeCommand,
  MoveCommand,
  TakeOverCommand,
]);
export type ApplicationCommand = z.infer<typeof ApplicationCommand>;
export type CommandOf<Kind extends ApplicationEventKind> = Extract<ApplicationCommand, { kind: Kind }>;

/** What has happened, as the append-only list keeps it. */
export interface ApplicationEvent {
  readonly seq: number;
  readonly command: ApplicationCommand;
  /** Person who did it. */
  readonly by: string;
}
