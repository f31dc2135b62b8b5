import type { Finding, FindingTerm } from '@gongkai/kernel';
import { checkReport, type ReportInput } from './check-report.ts';

/** What a frozen copy says by itself, and what kind of unit it is of. */
export type CopyInput = Pick<ReportInput, 'form' | 'unitKind' | 'kind' | 'figures' | 'narrative' | 'dates' | 'period'>;

/**
 * What `checkReport` finds on a frozen copy alone: no last year, no day set by a superior, no register, no unit below. Whoever
 * holds the copy finds the same for ever; it is what a submission's own findings are checked by.
 */
export const findingsOfCopy = (copy: CopyInput): Finding[] =>
  checkReport({ ...copy, prior: null, due: null, priorTo: null, nilBefore: [] }).filter(restsOnCopy);

function restsOnCopy(finding: Finding): boolean {
  switch (finding.kind) {
    case 'equal':
    case 'at-most':
      return !isPrior([...finding.facts.left, ...finding.facts.right]);
    case 'implies':
      return !isPrior([finding.facts.when, ...finding.facts.also]);
    case 'zero':
      return !isPrior([finding.facts.term]);
    case 'period-overlap':
    case 'published-late':
    case 'zero-three-years':
    case 'recomputed-total':
    case 'parent-children':
    case 'differs-from-register':
      return false;
    default:
      return true;
  }
}

const isPrior = (terms: readonly FindingTerm[]): boolean => terms.some(({ prior }) => prior);
