import type { MoneyMeasure } from './money.ts';
import type { Evidence, ReadFindingFacts } from './read-finding.ts';

/**
 * What a check found (design D11). Three outcomes, never two: "valid" must not mean "could not check".
 * The numbers are facts, not prose; `words` prints them: 收到申请 12 ≠ 当面 3 + 网络 8 = 11，差 1.
 */
export type Severity = 'error' | 'warning' | 'notice';
export type CheckOutcome = 'passed' | 'failed' | 'not-evaluated';

/** One addend of a side as it was evaluated. `figure` null: not reported. */
export interface FindingTerm {
  readonly cell: string;
  readonly label: string;
  readonly sign: 1 | -1;
  readonly prior: boolean;
  readonly figure: number | null;
  /** Set for amounts: `figure` is in 分 and is printed in this measure. */
  readonly money?: MoneyMeasure;
}

/** Both sides of a relation; a sum is null as soon as one addend is not reported. */
export interface FindingSides {
  readonly left: readonly FindingTerm[];
  readonly right: readonly FindingTerm[];
  readonly leftSum: number | null;
  readonly rightSum: number | null;
}

/** The numbers behind each kind of finding; `words` has one sentence a kind. */
export interface FindingFacts extends ReadFindingFacts {
  /** left = right must hold. */
  equal: FindingSides;
  /** left ≤ right must hold. */
  'at-most': FindingSides;
  /** if > 0 then also > 0. */
  implies: { when: FindingTerm; also: readonly FindingTerm[] };
  /** must be zero for this kind of unit. */
  zero: { term: FindingTerm };
  blank: { label: string };
  /** typed figure that is no figure at all: negative, fractional, too long. */
  malformed: { label: string; text: string };
  /** R41: the parent's own statement against the sum of those below. */
  'parent-children': {
    label: string;
    parent: number | null;
    children: number | null;
    missing: number;
    money?: MoneyMeasure;
  };
  /** R40: what the report states against what the unit's registers count. */
  'differs-from-register': {
    label: string;
    reported: number | null;
    counted: number;
    money?: MoneyMeasure;
  };
  'recomputed-total': { label: string; summed: number | null; recomputed: number | null; money?: MoneyMeasure };
  'period-not-calendar': { from: string; to: string };
  'period-overlap': { from: string; previousEnd: string | null };
  'signed-before-end': { signed: string | null; end: string };
  'published-before-end': { published: string | null; end: string };
  /** `published` null in a failed one: the due day has passed and nothing is published. */
  'published-late': { published: string | null; due: string | null };
  'chapter-missing': { chapter: string };
  'chapter-too-short': { chapter: string; least: number };
  'point-missing': { chapter: string; point: string };
  'zero-three-years': { years: string };
}

export type FindingKind = keyof FindingFacts;

export type Finding = {
  [Kind in FindingKind]: {
    /** R01…R58 or I1…I15 of the domain; stable, shown to people. */
    readonly rule: string;
    readonly kind: Kind;
    readonly severity: Severity;
    readonly outcome: CheckOutcome;
    /** Places to light up: cells, chapters or fields of the dates; empty for findings about the whole report. */
    readonly cells: readonly string[];
    /** Article or notice. */
    readonly ground: string;
    readonly facts: FindingFacts[Kind];
    /** What was missing when the outcome is `not-evaluated`: cells, or `prior` for last year's report. */
    readonly missing: readonly string[];
    /** Findings on a text: the words they rest on. */
    readonly evidence?: readonly Evidence[];
    /** A failed error that may be explained, then counts as a warning with its waiver (R06). */
    readonly waivable?: true;
  };
}[FindingKind];

/** One finding is one rule at one place: the key a waiver holds on to. */
export const findingKey = (finding: Pick<Finding, 'rule' | 'cells'>): string =>
  `${finding.rule}:${finding.cells.join(',')}`;

/** The places a finding's key names: which cells a waiver stays on, all the way up. */
export const cellsOfKey = (key: string): readonly string[] => key.slice(key.indexOf(':') + 1).split(',');
