import type { Finding } from '@gongkai/kernel';
import { rules as current } from './catalogue.ts';
import { checks } from './checks.ts';
import type { Read, ReadContext } from './read-context.ts';
import { evidenceOfCell, type Reading, readingOf } from './reading.ts';
import type { Failure, Rule } from './rule.ts';

/**
 * All rules over one report, text and table together: every rule in force for its form and year answers with its breaches, or
 * that it held, or with what it lacked (design D11). Rules that also run on live reports answer with the same findings as
 * there. `ruleSet`: the rules to hold, the catalogue unless a change is rehearsed.
 */
export function checkRead(read: Read, context: ReadContext, ruleSet: readonly Rule[] = current): Finding[] {
  const reading = readingOf(read, context);
  return ruleSet.filter((rule) => isInForce(rule, reading)).flatMap((rule) => tryRule(reading, rule));
}

/** Of a report whose form or year is not known, every rule is tried. */
const isInForce = ({ forms, years }: Rule, { form, year }: Reading): boolean =>
  (form === null || forms.includes(form.code)) &&
  (year === null || (year >= years.from && (years.to === null || year <= years.to)));

function tryRule(reading: Reading, rule: Rule): Finding[] {
  const { failures, checked, needs, findings: given = [] } = checks[rule.code](reading, rule);
  const findings = given.map((finding) => withEvidence(reading, finding));
  const failed = failures.map((failure) => findingOf(rule, failure));
  const said = checked === 0 ? findings.length > 0 : findings.some(({ outcome }) => outcome === 'failed');
  if (failed.length > 0 || said) return [...findings, ...failed];
  const tried = checked > 0;
  return [
    ...findings,
    {
      rule: rule.code,
      kind: 'rule-tried',
      severity: rule.severity,
      outcome: tried ? 'passed' : 'not-evaluated',
      cells: [],
      ground: rule.ground,
      facts: { checked, needs },
      missing: tried ? [] : [...needs],
    },
  ];
}

/** A relation that fails in the table of the text is shown there. */
function withEvidence(reading: Reading, finding: Finding): Finding {
  if (finding.outcome !== 'failed' || finding.evidence !== undefined) return finding;
  const evidence = finding.cells.slice(0, mostCells).flatMap((cell) => evidenceOfCell(reading, cell));
  return evidence.length === 0 ? finding : { ...finding, evidence };
}

// Of a sum of twenty cells the first say where to look.
const mostCells = 8;

function findingOf(rule: Rule, { cells = [], degree, ...failure }: Failure): Finding {
  const places = failure.evidence.slice(0, 1).map(({ from, to }) => `text:${from}-${to}`);
  return {
    ...failure,
    rule: rule.code,
    severity: degree === undefined ? rule.severity : (rule[degree] ?? rule.severity),
    outcome: 'failed',
    cells: [...cells, ...places],
    ground: rule.ground,
    missing: [],
  };
}
