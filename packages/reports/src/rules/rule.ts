import type {
  Evidence,
  Finding,
  FindingFacts,
  FindingKind,
  FormCode,
  RuleCode,
  RuleNeed,
  Severity,
} from '@gongkai/kernel';
import type { Reading } from './reading.ts';

/**
 * One rule as data. What it says stands in `words` (`ruleTitles`), how it is tried in `checks.ts`. A changed threshold or
 * severity is a new `version`; `rehearse` shows beforehand what it would change.
 */
export interface Rule {
  readonly code: RuleCode;
  readonly version: number;
  /** Forms whose reports it holds for. */
  readonly forms: readonly FormCode[];
  /** Years of report it holds for; `to` null: still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly severity: Severity;
  /** Of a graver or milder breach, where the rule knows degrees (R10, R24, R26, R48). */
  readonly graver?: Severity;
  readonly milder?: Severity;
  /** Article, notice, or how it follows from them. */
  readonly ground: string;
  readonly limits: Readonly<Record<string, number>>;
}

/** One breach; the rule gives it its severity and ground. */
export type Failure = {
  [Kind in FindingKind]: {
    readonly kind: Kind;
    readonly facts: FindingFacts[Kind];
    readonly evidence: readonly Evidence[];
    /** Cells to light up beside the words. */
    readonly cells?: readonly string[];
    readonly degree?: 'graver' | 'milder';
  };
}[FindingKind];

/**
 * What trying a rule gave. `checked`: at how many places it could be tried; none: it was not evaluated, for `needs`.
 * `findings` are those of a check that also runs elsewhere, complete as they are.
 */
export interface Judgement {
  readonly failures: readonly Failure[];
  readonly checked: number;
  readonly needs: readonly RuleNeed[];
  readonly findings?: readonly Finding[];
}

export type Check = (reading: Reading, rule: Rule) => Judgement;

export const judged = (failures: readonly Failure[], checked: number, ...needs: readonly RuleNeed[]): Judgement => ({
  failures,
  checked,
  needs,
});

export const lacking = (...needs: readonly RuleNeed[]): Judgement => ({ failures: [], checked: 0, needs });

/** A rule that runs elsewhere; without a finding it was not evaluated, for `needs`. */
export const asChecked = (findings: readonly Finding[], ...needs: readonly RuleNeed[]): Judgement => ({
  failures: [],
  checked: 0,
  needs,
  findings,
});
