import { extractReport } from '@gongkai/extraction';
import type { RuleCode } from '@gongkai/kernel';
import { explainFinding } from '@gongkai/words';
import { rules } from '../catalogue.ts';
import { checkRead } from '../check-read.ts';
import type { ReadContext } from '../read-context.ts';

/** What one rule says is wrong in a text, as people read it. */
export const failuresIn = (code: RuleCode, text: string, context: ReadContext = {}): readonly string[] =>
  failedIn(code, text, context).map((finding) => `${finding.severity} ${explainFinding(finding)}`);

/** Where its breaches point: cells, and behind the stroke the words shown. */
export const placesIn = (code: RuleCode, text: string, context: ReadContext = {}): readonly string[] =>
  failedIn(code, text, context).map(({ cells, evidence = [] }) =>
    [cells.filter((cell) => !cell.startsWith('text:')).join(' '), ...evidence.map(({ quote }) => quote)].join(' | '),
  );

/** What it says where it found nothing: at how many places it held, or what it lacked. */
export const triedIn = (code: RuleCode, text: string, context: ReadContext = {}): string =>
  findingsOf(code, text, context)
    .filter(({ kind }) => kind === 'rule-tried')
    .map(explainFinding)
    .join();

/** Its outcomes, one each. */
export const outcomesIn = (code: RuleCode, text: string, context: ReadContext = {}): readonly string[] => [
  ...new Set(findingsOf(code, text, context).map(({ outcome }) => outcome)),
];

const failedIn = (code: RuleCode, text: string, context: ReadContext) =>
  findingsOf(code, text, context).filter(({ outcome }) => outcome === 'failed');

function findingsOf(code: RuleCode, text: string, context: ReadContext) {
  const read = { text, extraction: extractReport(text) };
  return checkRead(
    read,
    context,
    rules.filter((rule) => rule.code === code),
  );
}
