import type { Series } from '@gongkai/comparison/compare';
import type { CellComparison } from '@gongkai/reports';

/** A series as it is drawn: points by period, which of them are joined, and where another form begins. */
export type DrawnSeries = Pick<CellComparison['rows'][number], 'runs'> & {
  readonly points: readonly (CellComparison['rows'][number]['points'][number] & {
    /** Why there is no figure, where more is known than its state. */
    readonly why?: string;
  })[];
  readonly breaks: readonly Pick<CellComparison['rows'][number]['breaks'][number], 'after' | 'fit'>[];
};

export const drawnOf = ({ points, runs, breaks }: Series): DrawnSeries => ({
  points: points.map(({ period, form, state, figure }) => ({ period, form, state, figure })),
  runs: runs.map((run) => run.map((point) => points.indexOf(point))),
  breaks: breaks.map(({ after, fit }) => ({ after, fit })),
});

/** The largest figure of some series; what a common scale reaches to. */
export const largestOf = (all: readonly DrawnSeries[]): number =>
  Math.max(0, ...all.flatMap(({ points }) => points.map(({ figure }) => figure ?? 0)));
