import { addSpread, noSpread, type Spread, shapeOf, spreadOf, sumsOf } from './dispersion.ts';
import { topsOf } from './hold-peers.ts';
import type { Held } from './judge-count.ts';

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
  const spreads = units.map(({ x, years }) => spreadOf(sumsOfYears(x === null ? years : [...years, x])));
  const order = spreads
    .map((_, index) => index)
    .toSorted((one, other) => pearsonOf(spreads, other) - pearsonOf(spreads, one));
  const tops = units.length < leastUnits ? 0 : topsOf(units.length);
  const rankOf = new Map(order.slice(0, tops + 1).map((index, rank) => [index, rank]));
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
    const sums = sumsOfYears(own.years);
    return {
      total: sums.sum,
      count: sums.count,
      own: 1,
      others: sums.count,
      shape: shapeOf(addSpread(others, spreadOf(sums))),
    };
  };
}

const pearsonOf = (spreads: readonly Spread[], index: number): number => spreads[index]?.pearson ?? 0;

const sumsOfYears = (years: readonly number[]) => sumsOf(years.map((x) => ({ x, exposure: 1 })));
