import {
  PlainDate,
  RemedyAppeal,
  RemedyKind,
  RemedyProcedure,
  RemedyResult,
  RemedyRole,
  RemedyState,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

const Text = z.string().trim().min(1).max(100);
const Note = z.string().trim().max(500);
const CaseId = z.string().max(40);

/** What is written down of a case and may be mended later: its days, kind and role may not. No party's name: that is not needed. */
const Descriptive = z.object({
  /** 复议机关 or 法院. */
  organ: Text,
  caseNumber: Text,
  /** The application of the same unit it is about, where there is one. */
  application: CaseId.nullable(),
  matter: z.string().trim().max(200),
});

/** What somebody wants to happen to a case. `on` is the legal day; what has no day of its own happens when it is written down. */
export const RemedyCommand = z.discriminatedUnion('event', [
  Descriptive.extend({
    event: z.literal('registered'),
    kind: RemedyKind,
    role: RemedyRole,
    procedure: RemedyProcedure,
    /** Day the notice or the copy of the complaint came in: the reply runs from it. */
    on: PlainDate,
    /** 受理之日, 立案之日: the organ's own term runs from it. */
    acceptedOn: PlainDate,
    /** The review that a suit follows, where it is in the register. */
    review: CaseId.nullable(),
  }),
  Descriptive.extend({ event: z.literal('amended') }),
  z.object({ event: z.literal('replied'), on: PlainDate }),
  z.object({ event: z.literal('extended'), on: PlainDate, until: PlainDate }),
  /** 中止 (行政复议法第三十九条、行政诉讼法第一百零一条): until it is resumed no day of whoever decides is counted. */
  z.object({ event: z.literal('suspended'), on: PlainDate, note: Note }),
  z.object({ event: z.literal('resumed'), on: PlainDate }),
  z.object({
    event: z.literal('decided'),
    on: PlainDate,
    servedOn: PlainDate,
    result: RemedyResult,
    /** Asked of a first instance only. */
    appeal: RemedyAppeal,
    /** Last day to do it again, where it was ordered. */
    redoBy: PlainDate.nullable(),
  }),
  z.object({ event: z.literal('appealed'), on: PlainDate }),
  z.object({ event: z.literal('took-effect'), on: PlainDate }),
  z.object({ event: z.literal('redone'), on: PlainDate }),
  /** 再审: only written down; the case keeps its one result and its year (domain §2.4). */
  z.object({ event: z.literal('retried'), on: PlainDate, note: Note.min(2) }),
  /** How a case of an old register ended, as it stands there. */
  z.object({ event: z.literal('taken-over'), on: PlainDate, result: RemedyResult }),
  /** 移交: with its unit's reorganisation it goes on in the register of the successor, under that number. */
  z.object({
    event: z.literal('moved'),
    on: PlainDate,
    to: UnitCode,
    id: CaseId,
    document: z.string().trim().max(200),
  }),
  z.object({ event: z.literal('voided'), reason: z.string().trim().max(500) }),
]);
export type RemedyCommand = z.infer<typeof RemedyCommand>;

const Decision = z.object({
  on: PlainDate,
  servedOn: PlainDate,
  result: RemedyResult,
  appeal: RemedyAppeal,
  redoBy: PlainDate.nullable(),
});

/** A case as its events have left it. */
export const RemedyCase = Descriptive.extend({
  seq: z.number().int().min(1),
  state: RemedyState,
  kind: RemedyKind,
  role: RemedyRole,
  procedure: RemedyProcedure,
  receivedOn: PlainDate,
  acceptedOn: PlainDate,
  review: CaseId.nullable(),
  repliedOn: PlainDate.nullable(),
  /** To which day the organ that is at it now has prolonged its own term. */
  extendedTo: PlainDate.nullable(),
  /** From when the prolongation was told; suspensions before it are in its day already. */
  extendedOn: PlainDate.nullable().default(null),
  /** 中止, oldest first; the last one has no end while it lasts. */
  suspensions: z.array(z.object({ from: PlainDate, to: PlainDate.nullable() })).default([]),
  /** Of the review, or of the first and the second instance. */
  decisions: z.array(Decision),
  appealedOn: PlainDate.nullable(),
  /** The result that cannot change any more, and its day. */
  final: z.object({ on: PlainDate, result: RemedyResult }).nullable(),
  redoneOn: PlainDate.nullable(),
  /** 再审, as far as it was told. */
  retrials: z.array(z.object({ on: PlainDate, note: z.string() })).default([]),
});
export type RemedyCase = z.infer<typeof RemedyCase>;
