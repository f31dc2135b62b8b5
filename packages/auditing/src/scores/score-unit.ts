import {
  type AuditSeverity,
  type CheckOutcome,
  daysBetween,
  type Figure,
  type FormCode,
  type PlainDate,
  Points,
  PointsWhy,
} from '@gongkai/kernel';
import { z } from 'zod';
import { pointsOf } from './points-of.ts';
import type { Evidence, SchemeBody } from './scheme.ts';

export const ItemScore = z.object({
  code: z.string(),
  /** The item's weight. */
  of: Points,
  /** Null: not evaluated, and so neither gained nor lost. */
  points: Points.nullable(),
  why: PointsWhy,
});
export type ItemScore = z.infer<typeof ItemScore>;

/** A unit's result: what it attained of what could be evaluated, and how much of the whole that is. */
export const UnitScore = z.object({ items: z.array(ItemScore), attained: Points, evaluated: Points, whole: Points });
export type UnitScore = z.infer<typeof UnitScore>;

/** Points a person gave. */
export const ManualPoints = z.object({
  points: Points,
  reason: z.string().trim().min(2).max(500),
  by: z.string().max(60),
});
export type ManualPoints = z.infer<typeof ManualPoints>;

/** What is known of one unit in one period. */
export interface UnitEvidence {
  readonly filing: { readonly due: PlainDate | null; readonly on: PlainDate | null; readonly today: PlainDate };
  /** Of the unit's report; null: there is none. */
  readonly checks:
    | readonly { readonly rule: string; readonly outcome: CheckOutcome; readonly explained: boolean }[]
    | null;
  readonly figure: (source: 'reported' | 'registers', form: FormCode, cell: string) => Figure;
  readonly audit: readonly { readonly id: string; readonly title: string; readonly severity: AuditSeverity }[];
  readonly manual: Readonly<Record<string, ManualPoints>>;
}

/** Scores a unit by a scheme, item by item. What cannot be evaluated is said and counts on neither side. */
export const scoreUnit = (scheme: SchemeBody, evidence: UnitEvidence): UnitScore =>
  addUp(
    scheme.items.map((item): ItemScore => {
      const given = evidence.manual[item.code];
      const why = whyOf(item.evidence, given, evidence);
      return { code: item.code, of: item.points, points: pointsOf(item, why, given), why };
    }),
  );

/** What the items come to. */
export function addUp(items: ItemScore[]): UnitScore {
  const evaluated = items.filter(({ points }) => points !== null);
  return {
    items,
    attained: evaluated.reduce((sum, { points }) => sum + (points ?? 0), 0),
    evaluated: evaluated.reduce((sum, { of }) => sum + of, 0),
    whole: items.reduce((sum, { of }) => sum + of, 0),
  };
}

function whyOf(asked: Evidence, given: ManualPoints | undefined, known: UnitEvidence): PointsWhy {
  switch (asked.kind) {
    case 'timeliness':
      return whyOfFiling(asked.each, known.filing);
    case 'rules':
      return whyOfRules(asked, known.checks);
    case 'share':
      return whyOfShare(asked, known);
    case 'audit':
      return { kind: 'audit', findings: [...known.audit] };
    case 'manual':
      return given === undefined ? { kind: 'manual-missing' } : { kind: 'manual', reason: given.reason, by: given.by };
  }
}

/** Why a filing gets its points: against its day, and `today` while it has not come. */
export function whyOfFiling(each: number, { due, on, today }: UnitEvidence['filing']): PointsWhy {
  if (due === null) return { kind: 'no-due-day' };
  if (on === null) return { kind: today <= due ? 'not-yet-due' : 'not-filed', due };
  const days = daysBetween(due, on);
  return days <= 0 ? { kind: 'on-time', due, on } : { kind: 'late', due, on, days, each };
}

type Rules = Extract<Evidence, { kind: 'rules' }>;

function whyOfRules({ rules, each }: Rules, checks: UnitEvidence['checks']): PointsWhy {
  const asked = checks?.filter(({ rule }) => rules.includes(rule)) ?? [];
  const unknown = asked.filter(({ outcome }) => outcome === 'not-evaluated').map(({ rule }) => rule);
  if (asked.length === 0 || unknown.length > 0)
    return { kind: 'rules-unknown', rules: [...new Set(asked.length === 0 ? rules : unknown)] };
  const failed = asked.filter(({ outcome, explained }) => outcome === 'failed' && !explained).map(({ rule }) => rule);
  const explained = asked.filter((check) => check.outcome === 'failed' && check.explained).map(({ rule }) => rule);
  return { kind: 'rules', failed, explained, each };
}

type Share = Extract<Evidence, { kind: 'share' }>;

function whyOfShare(asked: Share, { figure }: UnitEvidence): PointsWhy {
  const { source, form, full, none, least } = asked;
  const blank = [...asked.over, ...asked.under].filter((cell) => figure(source, form, cell) === null);
  if (blank.length > 0) return { kind: 'blank', cells: [...new Set(blank)] };
  const sum = (cells: readonly string[]): number =>
    cells.reduce((total, cell) => total + (figure(source, form, cell) ?? 0), 0);
  const [over, under] = [sum(asked.over), sum(asked.under)];
  return under < least ? { kind: 'too-few', under, least } : { kind: 'share', over, under, full, none };
}
