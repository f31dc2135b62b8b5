import type { CheckOutcome, Finding, FindingFacts, FindingKind } from '@gongkai/kernel';
import { findingSentences } from './findings.ts';

interface Said<Kind extends FindingKind> {
  readonly kind: Kind;
  readonly facts: FindingFacts[Kind];
  readonly outcome: CheckOutcome;
}

const speak = <Kind extends FindingKind>({ kind, facts, outcome }: Said<Kind>): string =>
  findingSentences[kind](facts, outcome);

/** The sentence a person reads for a finding: 收到申请数 12 ≠ 当面申请数 3 + 网络申请数 8 = 11，差 1. */
export const explainFinding = (finding: Finding): string => speak(finding);
