import { type Finding, findingKey } from '@gongkai/kernel';
import { isPast, isSilent, type Waiver } from '@gongkai/reports';

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings by what is to be done about them. Blanks stand apart: at the start of filling they would hide the rest. */
export interface SortedFindings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly blanks: readonly Finding[];
  readonly blind: readonly Finding[];
  readonly passed: number;
}

/** A failed error can only be explained where its relation says so; a warning always can (design D11). */
export const isWaivable = (finding: Finding): boolean =>
  finding.severity === 'warning' || ('waivable' in finding && finding.waivable === true);

export function sortFindings(findings: readonly Finding[], waivers: readonly Waiver[]): SortedFindings {
  const byKey = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const blanks = failed.filter(({ kind }) => kind === 'blank');
  const rest = failed.filter(({ kind }) => kind !== 'blank');
  const waived = rest.flatMap((finding) => {
    const waiver = byKey.get(findingKey(finding));
    return waiver !== undefined && isWaivable(finding) ? [{ finding, waiver }] : [];
  });
  const explained = new Set(waived.map(({ finding }) => finding));
  const open = rest.filter((finding) => !explained.has(finding));
  const mendable = open.filter((finding) => !isPast(finding));
  const having = (severity: Finding['severity']) => mendable.filter((finding) => finding.severity === severity);
  return {
    errors: having('error'),
    warnings: having('warning'),
    // What no correction can mend is known, and blocks nothing.
    notices: [...having('notice'), ...open.filter(isPast)],
    waived,
    blanks,
    blind: findings.filter((finding) => finding.outcome === 'not-evaluated' && !isSilent(finding)),
    passed: findings.filter(({ outcome }) => outcome === 'passed').length,
  };
}
