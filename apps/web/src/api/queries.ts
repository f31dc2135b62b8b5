import type { FormCode, Period, ReportKind } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from './client.ts';

/** A form and period of everything from one unit downward. */
export interface Span {
  readonly unit: string;
  readonly form: FormCode;
  readonly period: Period;
}

const firstPage = (): number | null => null;

type Cursor = Parameters<typeof client.tally.list.query>[0]['after'];
const firstCursor = (): Cursor => null;

/** Every query of the wire by its verb; the first part of a key is the verb, so a move can refresh by it. */
export const queries = {
  me: () => queryOptions({ queryKey: ['people.me'], queryFn: () => client.people.me.query({}), staleTime: 60_000 }),
  people: (unit: string) =>
    queryOptions({ queryKey: ['people.list', unit], queryFn: () => client.people.list.query({ unit }) }),
  tree: (unit: string, year: number) =>
    queryOptions({
      queryKey: ['units.tree', unit, year],
      queryFn: () => client.units.tree.query({ unit, year }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  years: (unit: string) =>
    queryOptions({ queryKey: ['years.list', unit], queryFn: () => client.years.list.query({ unit }) }),
  work: (unit: string) =>
    queryOptions({ queryKey: ['work.list', unit], queryFn: () => client.work.list.query({ unit }) }),
  report: (key: ReportKey) =>
    queryOptions({ queryKey: ['reports.get', key], queryFn: () => client.reports.get.query({ key }) }),
  reports: (span: Span, kind: ReportKind) =>
    queryOptions({
      queryKey: ['reports.list', span, kind],
      queryFn: () => client.reports.list.query({ ...span, kind }),
    }),
  reportsOfUnit: (unit: string) =>
    queryOptions({ queryKey: ['reports.ofUnit', unit], queryFn: () => client.reports.ofUnit.query({ unit }) }),
  submission: (key: ReportKey, version: number) =>
    queryOptions({
      queryKey: ['reports.submission', key, version],
      queryFn: () => client.reports.submission.query({ key, version }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
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
  found: (unit: string, text: string, limit: number) =>
    queryOptions({
      queryKey: ['search.find', unit, text, limit],
      queryFn: text.length < 2 ? skipToken : () => client.search.find.query({ unit, text, limit }),
    }),
  jobs: (unit: string) =>
    queryOptions({ queryKey: ['jobs.list', unit], queryFn: () => client.jobs.list.query({ unit }) }),
  findings: (span: Span | null) =>
    queryOptions({
      queryKey: ['findings.list', span],
      queryFn: span === null ? skipToken : () => client.findings.list.query(span),
    }),
  /** Newest first; the next page is older than the last entry shown. */
  audit: (unit: string, limit: number) =>
    infiniteQueryOptions({
      queryKey: ['audit.list', unit, limit],
      queryFn: ({ pageParam }) => client.audit.list.query({ unit, before: pageParam, limit }),
      initialPageParam: firstPage(),
      getNextPageParam: (page) => (page.length < limit ? undefined : page.at(-1)?.seq),
    }),
};
