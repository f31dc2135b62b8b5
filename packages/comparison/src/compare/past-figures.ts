import type { Figure, Question } from '@gongkai/kernel';
import { findSlip } from './find-slip.ts';

/** One earlier figure of a unit's cell; `aside`: it looks like a slip itself and is no measure. */
export type PastFigure = Question['years'][number];

/** Earlier figures of a cell that can be trusted as a measure: of three or more, what looks like a slip against the others is left out. */
export function trusted(figures: readonly Figure[]): readonly number[] {
  const known = figures.filter((figure) => figure !== null);
  const others = known.length - 1;
  if (others < 2) return known;
  const sum = known.reduce((total, figure) => total + figure, 0);
  const largest = Math.max(...known);
  // One that is not far beyond the rest is none, and most are not.
  if (largest * others <= 8 * (sum - largest)) return known;
  const against = { against: 'history', total: sum - largest, count: others, shape: null } as const;
  return findSlip(largest, against) === null ? known : known.filter((figure) => figure !== largest);
}
