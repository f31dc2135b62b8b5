import { findingKey } from '@gongkai/kernel';
import { type CopyInput, findingsOfCopy } from '@gongkai/reports';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';

/** A finding as a frozen copy keeps it: what had failed or could not be evaluated. */
export const FrozenFinding = z.object({ key: z.string(), outcome: z.string(), severity: z.string() });
type FrozenFinding = z.infer<typeof FrozenFinding>;

/**
 * Judges a frozen copy again by every rule that rests on nothing beside it, and misses what the copy does not say was found then.
 * What else it says is left to it: last year, a due day, the registers, other reports and the rules over text, which may judge
 * the same cells under the same key, had a part in that.
 */
export function checkFindings(copy: CopyInput, kept: readonly FrozenFinding[], where: string, report: Report): void {
  const told = new Map<string, string[]>();
  for (const each of kept) told.set(each.key, [...(told.get(each.key) ?? []), saidOf(each)]);
  for (const finding of findingsOfCopy(copy)) {
    if (finding.outcome === 'passed') continue;
    const key = findingKey(finding);
    const left = told.get(key) ?? [];
    const at = left.indexOf(saidOf(finding));
    if (at >= 0) told.set(key, left.toSpliced(at, 1));
    else compare(report, 'finding', `${where} ${key}`, { expected: saidOf(finding), found: left.join() || 'none' });
  }
}

const saidOf = ({ outcome, severity }: Omit<FrozenFinding, 'key'>): string => `${outcome} ${severity}`;
