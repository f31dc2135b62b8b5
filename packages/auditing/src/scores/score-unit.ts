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
export function scoreUnit(scheme: SchemeBody, evidence: UnitEvidence): UnitScore {
  const items = scheme.items.map(({ code, points: of, evidence: asked }): ItemScore => {
    const { points, why } = judge(code, of, asked, evidence);
    return { code, of, points, why };
  });
  const evaluated = items.filter(({ points }) => points !== null);
  return {
    items,
    attained: evaluated.reduce((sum, { points }) => sum + (points ?? 0), 0),
    evaluated: evaluated.reduce((sum, { of }) => sum + of, 0),
    whole: items.reduce((sum, { of }) => sum + of, 0),
  };
}

interface Judged {
  readonly points: number | null;
  readonly why: PointsWhy;
}

function judge(code: string, of: number, asked: Evidence, known: UnitEvidence): Judged {
  switch (asked.kind) {
    case 'timeliness':
      return judgeFiling(of, asked.each, known.filing);
    case 'rules':
      return judgeRules(of, asked, known.checks);
    case 'share':
      return judgeShare(of, asked, known);
    case 'audit': {
      const taken = known.audit.reduce((sum, { severity }) => sum + (asked.each[severity] ?? 0), 0);
      return { points: Math.max(0, of - taken), why: { kind: 'audit', findings: [...known.audit] } };
    }
    case 'manual': {
      const given = known.manual[code];
      if (given === undefined) return { points: null, why: { kind: 'manual-missing' } };
      return { points: Math.min(of, given.points), why: { kind: 'manual', reason: given.reason, by: given.by } };
    }
  }
}

function judgeFiling(of: number, each: number, { due, on, today }: UnitEvidence['filing']): Judged {
  if (due === null) return { points: null, why: { kind: 'no-due-day' } };
  if (on === null && today <= due) return { points: null, why: { kind: 'not-yet-due', due } };
  if (on === null) return { points: 0, why: { kind: 'not-filed', due } };
  const days = daysBetween(due, on);
  if (days <= 0) return { points: of, why: { kind: 'on-time', due, on } };
  return { points: Math.max(0, of - days * each), why: { kind: 'late', due, on, days, each } };
}

type Rules = Extract<Evidence, { kind: 'rules' }>;

function judgeRules(of: number, { rules, each }: Rules, checks: UnitEvidence['checks']): Judged {
  const asked = checks?.filter(({ rule }) => rules.includes(rule)) ?? [];
  const unknown = asked.filter(({ outcome }) => outcome === 'not-evaluated').map(({ rule }) => rule);
  if (asked.length === 0 || unknown.length > 0)
    return { points: null, why: { kind: 'rules-unknown', rules: [...new Set(asked.length === 0 ? rules : unknown)] } };
  const failed = asked.filter(({ outcome, explained }) => outcome === 'failed' && !explained).map(({ rule }) => rule);
  const explained = asked.filter((check) => check.outcome === 'failed' && check.explained).map(({ rule }) => rule);
  return { points: Math.max(0, of - failed.length * each), why: { kind: 'rules', failed, explained, each } };
}

type Share = Extract<Evidence, { kind: 'share' }>;

function judgeShare(of: number, asked: Share, { figure }: UnitEvidence): Judged {
  const { source, form, full, none, least } = asked;
  const blank = [...asked.over, ...asked.under].filter((cell) => figure(source, form, cell) === null);
  if (blank.length > 0) return { points: null, why: { kind: 'blank', cells: [...new Set(blank)] } };
  const sum = (cells: readonly string[]): number =>
    cells.reduce((total, cell) => total + (figure(source, form, cell) ?? 0), 0);
  const [over, under] = [sum(asked.over), sum(asked.under)];
  if (under < least) return { points: null, why: { kind: 'too-few', under, least } };
  // Less may be better: then `full` is the smaller of the two, and both differences turn their sign.
  const turn = full < none ? -1 : 1;
  const gained = turn * (over * 100 - none * under);
  const span = Math.max(1, turn * (full - none) * under);
  const points = Math.min(of, Math.max(0, Math.floor((2 * of * gained + span) / (2 * span))));
  return { points, why: { kind: 'share', over, under, full, none } };
}
