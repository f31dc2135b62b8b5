import { extractReport } from '@gongkai/extraction';
import type { RuleCode } from '@gongkai/kernel';
import { explainFinding } from '@gongkai/words';
import { ruleOf, rules } from '../catalogue.ts';
import { checkRead } from '../check-read.ts';
import type { ReadContext } from '../read-context.ts';

/** What one rule says is wrong in a text, as people read it. */
export const failuresIn = (code: RuleCode, text: string, context: ReadContext = {}): readonly string[] =>
  findingsOf(code, text, context)
    .filter(({ outcome }) => outcome === 'failed')
    .map((finding) => `${finding.severity} ${explainFinding(finding)}`);

/** Its outcomes, one each. */
export const outcomesIn = (code: RuleCode, text: string, context: ReadContext = {}): readonly string[] => [
  ...new Set(findingsOf(code, text, context).map(({ outcome }) => outcome)),
];

function findingsOf(code: RuleCode, text: string, context: ReadContext) {
  const read = { text, extraction: extractReport(text) };
  return checkRead(
    read,
    context,
    rules.filter((rule) => rule.code === code),
  ).filter((finding) => ruleOf(finding) === code);
}
