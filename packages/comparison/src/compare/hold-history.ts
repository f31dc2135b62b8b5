import { addSpread, noSpread, type Spread, type Sums, shapeOf, spreadOf } from './dispersion.ts';
import { topsOf } from './hold-peers.ts';
import type { Held } from './judge-count.ts';
import { largestOf } from './largest-of.ts';

/** A unit's count of a cell, and its earlier ones that can be trusted as a measure. */
export interface Years {
  readonly x: number | null;
  readonly years: readonly number[];
}

// Of fewer units none can be told to be the wildest.
const leastUnits = 4;

/**
 * What each unit is held against among its own earlier years. How far the years of one unit spread is told by all units
 * together, without the figure in question and without the wildest of them.
 */
export function holdHistory(units: readonly Years[]): (index: number) => Held | null {
  const spreads = units.map(({ x, years }) => spreadOf(sumsOfYears(years, x)));
  const tops = units.length < leastUnits ? 0 : topsOf(units.length);
  const order = largestOf(
    spreads.map(({ pearson }) => pearson),
    tops + 1,
  );
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  const all = spreads.reduce((sum, spread) => addSpread(sum, spread), noSpread);
  const without = (count: number): Spread =>
    order.slice(0, count).reduce((sum, index) => addSpread(sum, spreads[index] ?? noSpread, -1), all);
  const [fewer, fewest] = [without(tops), without(tops + 1)];
  return (index) => {
    const own = units[index];
    if (own === undefined || own.x === null || own.years.length === 0) return null;
    // A unit that is itself among the wildest leaves the next one to be left out with it.
    const isWild = (rankOf.get(index) ?? tops + 1) <= tops;
    const others = isWild ? fewest : addSpread(fewer, spreads[index] ?? noSpread, -1);
    const sums = sumsOfYears(own.years, null);
    return {
      total: sums.sum,
      count: sums.count,
      own: 1,
      others: sums.count,
      shape: shapeOf(addSpread(others, spreadOf(sums))),
    };
  };
}

/** Sums of a unit's years, with `more` where it is a count: each has the same people, so each is its own exposure of 1. */
function sumsOfYears(years: readonly number[], more: number | null): Sums {
  let [sum, squares] = more === null ? [0, 0] : [more, more * more];
  for (const x of years) {
    sum += x;
    squares += x * x;
  }
  const count = years.length + (more === null ? 0 : 1);
  return { count, sum, exposure: count, squares, products: sum, exposureSquares: count, ratios: squares };
}
