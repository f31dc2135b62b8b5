import { findingKey } from '@gongkai/kernel';
import { type CopyInput, findingsOfCopy } from '@gongkai/reports';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';

/** A finding as a frozen copy keeps it: what had failed or could not be evaluated. */
export const FrozenFinding = z.object({ key: z.string(), outcome: z.string(), severity: z.string() });
type FrozenFinding = z.infer<typeof FrozenFinding>;

/**
 * Judges a frozen copy again by every rule that rests on nothing beside it, and compares what it says was found then. Findings
 * that last year, a due day, the registers or other reports had a part in are left to the copy.
 */
export function checkFindings(copy: CopyInput, kept: readonly FrozenFinding[], where: string, report: Report): void {
  const found = new Map<string, string[]>();
  for (const finding of findingsOfCopy(copy)) {
    const key = findingKey(finding);
    const told = finding.outcome === 'passed' ? [] : [`${finding.outcome} ${finding.severity}`];
    found.set(key, [...(found.get(key) ?? []), ...told]);
  }
  for (const [key, expected] of found) {
    const told = kept.filter((each) => each.key === key).map(({ outcome, severity }) => `${outcome} ${severity}`);
    compare(report, 'finding', `${where} ${key}`, { expected: expected.toSorted(), found: told.toSorted() });
  }
}
