import { ApplicantKind, PlainDate } from '@gongkai/kernel';
import { FeeBasis } from '@gongkai/registers/fees';
import { Clause, LetterFields, LetterNumber, LetterText, LetterType } from '@gongkai/registers/letters';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ApplicationKey } from '../applications.ts';
import { FeeView, InheritedLetter, LetterRow } from '../letters.ts';

/** A letter somebody wants to see or to issue. What its case knows is taken from the case, whatever `fields` say. */
const LetterWanted = z.object({
  unit: UnitCode,
  /** null: the correction of a record (条例第四十一条), which no application asks for. */
  application: z.string().min(1).max(40).nullable(),
  type: LetterType,
  fields: LetterFields,
  enclosures: z.array(z.string().trim().min(1).max(200)).max(50),
  /** null: the unit's own choice, or the one the law leaves. */
  clause: Clause.nullable(),
  /** Of several third parties, organs or sections the one it goes to, as the case names it; else empty. */
  party: z.string().max(80),
  /** Number of the letter it corrects. */
  replaces: LetterNumber.nullable(),
  /** Who asked for the correction of a record, when, and of which; null where the application says it. */
  request: z
    .object({
      name: z.string().trim().min(1).max(200),
      kind: ApplicantKind,
      received: PlainDate,
      wanted: z.string().trim().min(2).max(4_000),
    })
    .nullable(),
});

/** Steps on an application's fee are steps of the application: they name its last event that was seen. */
const FeeMove = ApplicationKey.extend({ seen: z.number().int().min(1), on: PlainDate });
const FeeMoved = z.object({ id: z.string(), seq: z.number().int(), state: z.string() });

/** Letters with their book (发文登记簿), and 信息处理费. */
export const lettersContract = {
  /** The letter as it would be issued, its number not yet taken and a person's name masked; null while something is missing. */
  'letters.preview': {
    kind: 'query',
    input: LetterWanted,
    output: z.object({ letter: LetterText.nullable(), known: LetterFields, missing: z.array(z.string()) }),
  },
  'letters.issue': {
    kind: 'mutation',
    input: LetterWanted,
    output: z.object({ id: z.string(), number: LetterNumber, issuedOn: PlainDate }),
  },
  /** What went out, and what the case waits for. */
  'letters.ofCase': {
    kind: 'query',
    input: ApplicationKey,
    output: z.object({
      /** By the units the case came from, before it was handed over; the oldest first. */
      inherited: z.array(InheritedLetter.extend({ ofName: z.string() })),
      issued: z.array(LetterRow),
      open: z.array(z.object({ type: LetterType, party: z.string() })),
    }),
  },
  /** A year's book, newest first; `before` is the line the last page ended on. */
  'letters.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      year: z.number().int().min(2008).max(2100),
      type: LetterType.nullable(),
      before: z.number().int().min(1).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(LetterRow), next: z.number().int().nullable() }),
  },
  /** What a letter says. It names its addressee; a mutation, so that the looking is in the audit. */
  'letters.read': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, id: z.string().regex(/^\d{4}-[1-9]\d{0,8}$/) }),
    output: z.object({ letter: LetterText, demo: z.boolean() }),
  },

  /** What a basis costs in 分, tier by tier. */
  'fees.calculate': {
    kind: 'query',
    input: z.object({ unit: UnitCode, basis: FeeBasis }),
    output: z.object({
      fen: z.number().int(),
      tiers: z.array(z.object({ count: z.number().int(), each: z.number().int(), fen: z.number().int() })),
    }),
  },
  /** The fee of an application, and how many the same applicant had asked for before it in that month. */
  'fees.get': { kind: 'query', input: ApplicationKey, output: FeeView },
  'fees.notice': { kind: 'mutation', input: FeeMove.extend({ basis: FeeBasis }), output: FeeMoved },
  'fees.paid': {
    kind: 'mutation',
    input: FeeMove.extend({ receipt: z.string().trim().max(1_000) }),
    output: FeeMoved,
  },
  'fees.lapse': {
    kind: 'mutation',
    input: FeeMove.extend({ note: z.string().trim().max(1_000) }),
    output: FeeMoved,
  },
} as const;
