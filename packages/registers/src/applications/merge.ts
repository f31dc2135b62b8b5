import { ok, type Result } from '@gongkai/kernel';
import { refuseRule } from './decide.ts';
import { isOutOfCount } from './project.ts';
import type { Application } from './standing.ts';

/**
 * Whether one application may live on in another: the same applicant's, that came in twice, and the other one still open.
 * What was answered before is a repeated application instead (第三十六条第（六）项).
 */
export function mayMerge(
  other: Application,
  facts: { readonly sameCase: boolean; readonly sameApplicant: boolean },
): Result<null> {
  if (facts.sameCase) return refuseRule({ rule: 'merge-with-itself', detail: '' });
  if (!facts.sameApplicant) return refuseRule({ rule: 'merge-of-other-applicant', detail: '' });
  const ended = other.state === 'closed' || isOutOfCount(other.state);
  return ended ? refuseRule({ rule: 'merge-into-ended', detail: '' }) : ok(null);
}
