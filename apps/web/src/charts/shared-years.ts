import type { Period } from '@gongkai/kernel';
import type { DrawnSeries } from './drawn-series.ts';

/** Every period of some series and of `also`, in order: what small pictures side by side share. */
export const periodsOf = (all: readonly DrawnSeries[], also: Period): readonly Period[] =>
  [...new Set([...all.flatMap(({ points }) => points.map(({ period }) => period)), also])].toSorted();

/**
 * A series over these periods: one year stands at one place in every picture, and a year without a report is a gap with its
 * word. Periods of its own that are not among them are left out.
 */
export function onSharedYears(
  { points, runs, breaks }: DrawnSeries,
  periods: readonly Period[],
  why: (period: Period) => string,
): DrawnSeries {
  const known = new Map(points.map((point) => [point.period, point]));
  return {
    points: periods.map(
      (period) => known.get(period) ?? { period, form: null, state: 'missing', figure: null, why: why(period) },
    ),
    runs: runs.map((run) => run.flatMap((index) => placeOf(points[index]?.period, periods))),
    breaks,
  };
}

function placeOf(period: Period | undefined, periods: readonly Period[]): number[] {
  const place = period === undefined ? -1 : periods.indexOf(period);
  return place < 0 ? [] : [place];
}
