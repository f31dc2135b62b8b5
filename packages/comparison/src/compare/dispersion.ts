/** What groups of like counts say together about how far such counts spread: sums over the groups, each about its own mean. */
export interface Spread {
  /** Pearson's Σ (x − mean)² / mean. */
  readonly pearson: number;
  readonly freedom: number;
  /** Σ (x − mean)². */
  readonly squares: number;
  /** What of it chance alone gives, and the square of the mean by which it grows beyond. */
  readonly chance: number;
  readonly meanSquares: number;
}

export const noSpread: Spread = { pearson: 0, freedom: 0, squares: 0, chance: 0, meanSquares: 0 };

/** Sums of one group. A count stands with its exposure, the people it is of; 1 where nothing is known of them. */
export interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly exposure: number;
  /** Σ x², Σ x·e, Σ e², Σ x²/e. */
  readonly squares: number;
  readonly products: number;
  readonly exposureSquares: number;
  readonly ratios: number;
}

const noSums: Sums = { count: 0, sum: 0, exposure: 0, squares: 0, products: 0, exposureSquares: 0, ratios: 0 };

/** Sums of counts, what is beyond `cap` for each of its exposure counted as that; null counts are left out. */
export function sumsOf(
  counts: readonly { readonly x: number | null; readonly exposure: number }[],
  cap = Number.POSITIVE_INFINITY,
): Sums {
  const sums = { ...noSums };
  for (const { x: reported, exposure } of counts) {
    if (reported === null) continue;
    const x = Math.min(reported, cap * exposure);
    sums.count += 1;
    sums.sum += x;
    sums.exposure += exposure;
    sums.squares += x * x;
    sums.products += x * exposure;
    sums.exposureSquares += exposure * exposure;
    sums.ratios += (x * x) / exposure;
  }
  return sums;
}

/** `sums` without one of its counts. */
export const withoutCount = (sums: Sums, x: number, exposure: number): Sums => ({
  count: sums.count - 1,
  sum: sums.sum - x,
  exposure: sums.exposure - exposure,
  squares: sums.squares - x * x,
  products: sums.products - x * exposure,
  exposureSquares: sums.exposureSquares - exposure * exposure,
  ratios: sums.ratios - (x * x) / exposure,
});

/** What one group says; nothing when it has fewer than two counts or only zeros. */
export function spreadOf(sums: Sums): Spread {
  const { count, sum, exposure, squares, products, exposureSquares, ratios } = sums;
  if (count < 2 || sum <= 0) return noSpread;
  const rate = sum / exposure;
  const freedom = count - 1;
  return {
    freedom,
    pearson: Math.max(0, ratios / rate - 2 * sum + rate * exposure),
    squares: Math.max(0, squares - 2 * rate * products + rate * rate * exposureSquares),
    chance: rate * (exposure - exposureSquares / exposure),
    meanSquares: ((rate * rate * exposureSquares) / count) * freedom,
  };
}

/** `one` and `other` together; with `times` −1 what is left of `one` without `other`. */
export const addSpread = (one: Spread, other: Spread, times: 1 | -1 = 1): Spread => ({
  pearson: one.pearson + times * other.pearson,
  freedom: one.freedom + times * other.freedom,
  squares: one.squares + times * other.squares,
  chance: one.chance + times * other.chance,
  meanSquares: one.meanSquares + times * other.meanSquares,
});

// Quantiles of the normal at 0.9 and 0.25, for those of chi-square.
const upper = 1.281_551_565_544_6;
const lowerQuarter = -0.674_489_750_196_1;

/**
 * Shape of the negative binomial for counts that spread so, or null: they are Poisson as far as one can see (chi-square at
 * 10 %). Few groups tell little, so the spread is taken at the upper end of what they leave open (three in four): fewer questions, not
 * more, where little is known.
 */
export function shapeOf({ pearson, freedom, squares, chance, meanSquares }: Spread): number | null {
  if (freedom < 1 || meanSquares <= 0 || pearson <= chiSquare(freedom, upper)) return null;
  const beyond = squares * (freedom / chiSquare(freedom, lowerQuarter)) - chance;
  return beyond <= 0 ? null : Math.min(1e6, Math.max(0.2, meanSquares / beyond));
}

/** Quantile of chi-square by Wilson and Hilferty; within 2 % where it is used here. */
function chiSquare(freedom: number, normal: number): number {
  const part = 2 / (9 * freedom);
  const root = 1 - part + normal * Math.sqrt(part);
  return freedom * root * root * root;
}
