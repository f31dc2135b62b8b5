import type { ReportKey } from '@gongkai/reports';
import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';
import type { Span } from './span.ts';

type Cursor = Parameters<typeof client.tally.list.query>[0]['after'];
const firstCursor = (): Cursor => null;

/** What the units below add up to, and the records behind a figure. */
export const ofTotals = {
  /** Null: nothing is chosen yet, and nothing is asked. */
  totals: (span: Span | null) =>
    queryOptions({
      queryKey: ['totals.get', span],
      queryFn: span === null ? skipToken : () => client.totals.get.query(span),
    }),
  children: (span: Span) =>
    queryOptions({ queryKey: ['totals.children', span], queryFn: () => client.totals.children.query(span) }),
  cell: (span: Span, cell: string) =>
    queryOptions({
      queryKey: ['totals.cell', span, cell],
      queryFn: () => client.totals.cell.query({ ...span, cell }),
    }),
  totalsChanges: (span: Span | null) =>
    queryOptions({
      queryKey: ['totals.changes', span],
      queryFn: span === null ? skipToken : () => client.totals.changes.query(span),
    }),
  tally: (key: ReportKey) =>
    queryOptions({ queryKey: ['tally.get', key], queryFn: () => client.tally.get.query({ key }) }),
  /** The rows behind a counted cell, in the order of the days they count for. */
  counted: ({ unit, form, period }: Span, cell: string) =>
    infiniteQueryOptions({
      queryKey: ['tally.list', unit, form, period, cell],
      queryFn: ({ pageParam }) => client.tally.list.query({ unit, form, period, cell, after: pageParam, limit: 100 }),
      initialPageParam: firstCursor(),
      getNextPageParam: (page) => page.next ?? undefined,
    }),
};
