import type { CheckOutcome, Finding, FindingFacts, FindingKind } from '@gongkai/kernel';
import { findingSentences } from './findings.ts';

interface Said<Kind extends FindingKind> {
  readonly kind: Kind;
  readonly facts: FindingFacts[Kind];
  readonly outcome: CheckOutcome;
}

const speak = <Kind extends FindingKind>({ kind, facts, outcome }: Said<Kind>): string =>
  findingSentences[kind](facts, outcome);

// A quote long enough to be found again, short enough to be read with the numbers.
const longestQuote = 36;

/**
 * The sentence a person reads for a finding: 收到申请数 12 ≠ 当面申请数 3 + 网络申请数 8 = 11，差 1; with the words of the text
 * before it where it rests on some.
 */
export function explainFinding(finding: Finding): string {
  const quote = finding.evidence?.[0]?.quote.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (quote === '' || finding.outcome !== 'failed') return speak(finding);
  return `文中“${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}……` : quote}”：${speak(finding)}`;
}
