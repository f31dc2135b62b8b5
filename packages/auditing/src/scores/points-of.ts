import { daysBetween, type PointsWhy } from '@gongkai/kernel';
import type { SchemeItem } from './scheme.ts';
import type { ManualPoints } from './score-unit.ts';

/**
 * The points of an item, in tenths, from the reason that is written down with them; null where the reason is that it could not
 * be evaluated, or is none that the item can have. A settled result is recomputed by it after years.
 */
export function pointsOf(
  { points: of, evidence: asked }: Pick<SchemeItem, 'points' | 'evidence'>,
  why: PointsWhy,
  given: ManualPoints | undefined,
): number | null {
  switch (why.kind) {
    case 'on-time':
      return of;
    case 'not-filed':
      return 0;
    case 'late':
      return asked.kind === 'timeliness' ? left(of, daysBetween(why.due, why.on) * asked.each) : null;
    case 'rules':
      return asked.kind === 'rules' ? left(of, why.failed.length * asked.each) : null;
    case 'audit': {
      if (asked.kind !== 'audit') return null;
      return left(
        of,
        why.findings.reduce((sum, { severity }) => sum + (asked.each[severity] ?? 0), 0),
      );
    }
    case 'share':
      return asked.kind === 'share' ? shareOf(of, asked, why) : null;
    case 'manual':
      return asked.kind === 'manual' && given !== undefined ? Math.min(of, given.points) : null;
    case 'manual-missing':
    case 'no-due-day':
    case 'not-yet-due':
    case 'rules-unknown':
    case 'too-few':
    case 'blank':
      return null;
  }
}

const left = (of: number, taken: number): number => Math.max(0, of - taken);

interface Shared {
  readonly over: number;
  readonly under: number;
}

// Less may be better: then `full` is the smaller of the two, and both differences turn their sign.
function shareOf(of: number, { full, none }: { full: number; none: number }, { over, under }: Shared): number {
  const turn = full < none ? -1 : 1;
  const gained = turn * (over * 100 - none * under);
  const span = Math.max(1, turn * (full - none) * under);
  return Math.min(of, Math.max(0, Math.floor((2 * of * gained + span) / (2 * span))));
}
