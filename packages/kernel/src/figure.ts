import { z } from 'zod';

/**
 * One figure as it is kept: a safe integer (counts as such, money in 分), or null for "not reported" (design D3).
 * Zero is zero; "not applicable" follows from form and unit kind and is never stored.
 */
export type Figure = number | null;

export const Figure: z.ZodType<Figure> = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable();

/**
 * A whole row of figures, tested in one loop: rows of 200 cells are parsed several times a request, and a schema an
 * element costs more than the query that fetched them.
 */
export const Figures = z.custom<Figure[]>(
  (value) => Array.isArray(value) && value.every((each) => each === null || isCount(each)),
);

/** A row of counts, tested in one loop. */
export const Counts = z.custom<number[]>((value) => Array.isArray(value) && value.every(isCount));

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Signed: what a difference or a change may be. */
export const Amount = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** Sum of what is reported; null when nothing is. Throws on leaving the safe range: a wrong total must not be shown. */
export function sumFigures(figures: Iterable<Figure>): Figure {
  let sum: number | null = null;
  for (const figure of figures) {
    if (figure === null) continue;
    sum = (sum ?? 0) + figure;
    if (!Number.isSafeInteger(sum)) throw new RangeError('a sum of figures left the safe integers');
  }
  return sum;
}
