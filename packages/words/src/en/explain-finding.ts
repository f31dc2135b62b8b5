import type { CheckOutcome, Finding, FindingFacts, FindingKind } from '@gongkai/kernel';
import { findingSentences } from './findings.ts';

interface Said<Kind extends FindingKind> {
  readonly kind: Kind;
  readonly facts: FindingFacts[Kind];
  readonly outcome: CheckOutcome;
}

const speak = <Kind extends FindingKind>({ kind, facts, outcome }: Said<Kind>): string =>
  findingSentences[kind](facts, outcome);

const longestQuote = 36;

export function explainFinding(finding: Finding): string {
  const quote = finding.evidence?.[0]?.quote.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (quote === '' || finding.outcome !== 'failed') return speak(finding);
  return `In the text “${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}……` : quote}”: ${speak(finding)}`;
}
