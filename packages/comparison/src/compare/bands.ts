import type { Figure } from '@gongkai/kernel';

/** Where a figure lies among those of its like that are not zero: a word to stand beside its colour. */
export const bands = ['zero', 'few', 'usual', 'many'] as const;
export type Band = (typeof bands)[number];

/**
 * The bands of one cell over units that are like one another: zero, up to the first quarter of what is not zero, the half between,
 * and beyond the third quarter. Under four figures that are not zero there are no quarters, and all of them are usual.
 */
export function bandsOf(figures: readonly Figure[]): (figure: number) => Band {
  const sorted = figures
    .filter((figure) => figure !== null && figure > 0)
    .toSorted((one, other) => (one ?? 0) - (other ?? 0));
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [low, high] = [at(0.25), at(0.75)];
  return (figure) => {
    if (figure === 0) return 'zero';
    if (sorted.length < 4) return 'usual';
    if (figure <= low && figure < high) return 'few';
    return figure > high ? 'many' : 'usual';
  };
}
