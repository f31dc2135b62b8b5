import { addSpread, noSpread, shapeOf, spreadOf, sumsOf, withoutCount } from './dispersion.ts';
import type { Held } from './judge-count.ts';
import { largestOf } from './largest-of.ts';

/** One unit's count of a cell with its exposure; null: nothing reported. */
export interface Counted {
  readonly x: number | null;
  readonly exposure: number;
}

/** Fewer others than this are no measure of what is usual. */
export const leastPeers = 3;

/**
 * What each unit is held against among its like in one period: all others, without itself. The largest of them (one in
 * twenty, one at least) counts as the next largest, or one wrong figure would make all the right ones look small. How far such
 * counts spread is told by the others of this period and by all of the earlier ones.
 */
export function holdPeers(
  now: readonly Counted[],
  earlier: readonly (readonly Counted[])[],
): (index: number) => Held | null {
  const rates = ratesOf(now);
  const tops = topsOf(rates.length);
  const past = earlier.reduce((sum, year) => addSpread(sum, spreadOf(sumsOf(year, capOf(year)))), noSpread);
  // A unit that is itself among the largest is held against one largest less.
  const largest = largestOf(rates, tops + 2).map((place) => rates[place] ?? 0);
  const [inside, outside] = [largest[tops] ?? 0, largest[tops + 1] ?? 0];
  const [sumsInside, sumsOutside] = [sumsOf(now, inside), sumsOf(now, outside)];
  return (index) => {
    const own = now[index];
    if (own === undefined || own.x === null || rates.length <= leastPeers) return null;
    const isTop = own.x / own.exposure > inside;
    const cap = isTop ? outside : inside;
    const x = Math.min(own.x, cap * own.exposure);
    const others = withoutCount(isTop ? sumsOutside : sumsInside, x, own.exposure);
    return {
      total: others.sum,
      count: others.count,
      own: own.exposure,
      others: others.exposure,
      shape: shapeOf(addSpread(past, spreadOf(others))),
    };
  };
}

/** How many of so many count as wild: one in twenty, one at least. */
export const topsOf = (count: number): number => Math.ceil(count / 20);

const capOf = (year: readonly Counted[]): number => {
  const rates = ratesOf(year);
  const tops = topsOf(rates.length);
  return rates[largestOf(rates, tops + 1)[tops] ?? -1] ?? 0;
};

/** Counts for their exposure, of those that have reported. */
function ratesOf(counts: readonly Counted[]): Float64Array {
  const rates = new Float64Array(counts.length);
  let reported = 0;
  for (const { x, exposure } of counts) {
    if (x === null) continue;
    rates[reported] = x / exposure;
    reported += 1;
  }
  return rates.subarray(0, reported);
}
