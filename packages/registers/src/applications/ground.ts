import { regulationOn } from '@gongkai/calendar';
import { type ApplicationRule, type GroundPart, Outcome, type PlainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { outcomeLaw } from './outcomes.ts';
import type { Application } from './standing.ts';

const Line = z.string().trim().min(1).max(300);

/** 检索记录: what a search for information has to show (法释〔2025〕8号; domain §3.6). */
export const SearchRecord = z.strictObject({
  range: Line,
  keywords: Line,
  systems: Line,
  people: Line,
  result: z.string().trim().max(1_000),
});
export type SearchRecord = z.infer<typeof SearchRecord>;

/** Grounds on which information is withheld (domain §3.6): the outcomes of a whole refusal. */
export const DenialOutcome = Outcome.extract([
  'deny-state-secret',
  'deny-law',
  'deny-safety',
  'deny-trade-secret',
  'deny-privacy',
  'deny-internal',
  'deny-process',
  'deny-case-file',
]);
export type DenialOutcome = z.infer<typeof DenialOutcome>;

/** What a decision rests on. Which parts an outcome needs stands in `outcomeLaw`. */
export const Ground = z.strictObject({
  facts: z.string().trim().max(4_000),
  /** The law relied on beside the article of the outcome itself. */
  article: z.string().trim().max(500),
  evidence: z.array(Line).max(30),
  search: SearchRecord.nullable(),
  /** 获取的方式、途径 and, for a petition or a query, the way to go. */
  access: z.string().trim().max(1_000),
  /** 负责公开该政府信息的行政机关, as far as it can be told. */
  organ: z.strictObject({ name: Line, contact: z.string().trim().max(300) }).nullable(),
  /** Number of the application that was answered before. */
  earlier: z.string().trim().max(60),
  /** 部分公开: each part that is kept back, with its own reason. */
  withheld: z
    .array(
      z.strictObject({
        outcome: DenialOutcome,
        facts: z.string().trim().min(2).max(2_000),
        article: Line,
        evidence: z.array(Line).min(1).max(30),
      }),
    )
    .max(20),
});
export type Ground = z.infer<typeof Ground>;

export const emptyGround: Ground = {
  facts: '',
  article: '',
  evidence: [],
  search: null,
  access: '',
  organ: null,
  earlier: '',
  withheld: [],
};

/** What the ground of this outcome still lacks on this application, in the order it is asked. */
export const missingParts = (application: Application, outcome: Outcome, ground: Ground): GroundPart[] =>
  outcomeLaw[outcome].needs.filter((part) => !isThere(application, part, ground));

function isThere(application: Application, part: GroundPart, ground: Ground): boolean {
  switch (part) {
    case 'facts':
    case 'article':
    case 'access':
    case 'earlier':
      return ground[part] !== '';
    case 'evidence':
    case 'withheld':
      return ground[part].length > 0;
    case 'search':
    case 'organ':
      return ground[part] !== null;
    case 'explanation':
      return application.explanation !== null;
    case 'correction':
      return application.correction !== null && application.correction.correctedOn !== null;
  }
}

/** Why this outcome cannot be drafted on this application, whatever its ground says; null: it can. */
export function barsOutcome(application: Application, outcome: Outcome): ApplicationRule | null {
  if (outcomeLaw[outcome].question === null) return 'own-command-only';
  const { receivedOn } = application;
  if (receivedOn !== null && isUnknown(outcome, receivedOn)) return 'ground-of-other-law';
  if (outcome === 'unclear' && (application.correction?.correctedOn ?? null) === null) return 'correction-not-asked';
  if (outcome === 'excessive' && application.explanation === null) return 'explanation-missing';
  return null;
}

const isUnknown = (outcome: Outcome, receivedOn: PlainDate): boolean =>
  regulationOn(receivedOn) === '2008' && outcomeLaw[outcome].article2008 === null && outcome !== 'other';
