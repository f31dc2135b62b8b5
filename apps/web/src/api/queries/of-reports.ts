import type { ReportKind } from '@gongkai/kernel';
import type { FindingCursor, FindingFilter, ReportKey } from '@gongkai/reports';
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';
import type { Span } from './span.ts';

export type ChangesSince = Parameters<typeof client.reports.changes.query>[0]['since'];
const firstFinding = (): FindingCursor | null => null;

/** Reports of one unit, and their life. */
export const ofReports = {
  report: (key: ReportKey) =>
    queryOptions({ queryKey: ['reports.get', key], queryFn: () => client.reports.get.query({ key }) }),
  /** Asked again every four seconds as long as the page is in sight. */
  pulse: (key: ReportKey) =>
    queryOptions({
      queryKey: ['reports.pulse', key],
      queryFn: () => client.reports.pulse.query({ key }),
      refetchInterval: 4_000,
      staleTime: 0,
      retry: false,
    }),
  cellNotes: (key: ReportKey) =>
    queryOptions({ queryKey: ['cellNotes.list', key], queryFn: () => client.cellNotes.list.query({ key }) }),
  /** As saved at a revision: an older one is shown until the new one is there. */
  rules: (key: ReportKey, revision: number, seq: number) =>
    queryOptions({
      queryKey: ['reports.rules', key, revision, seq],
      queryFn: () => client.reports.rules.query({ key }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  reports: (span: Span, kind: ReportKind) =>
    queryOptions({
      queryKey: ['reports.list', span, kind],
      queryFn: () => client.reports.list.query({ ...span, kind }),
    }),
  places: (span: Span) =>
    queryOptions({ queryKey: ['filings.places', span], queryFn: () => client.filings.places.query(span) }),
  corrections: (unit: string) =>
    queryOptions({ queryKey: ['corrections.list', unit], queryFn: () => client.corrections.list.query({ unit }) }),
  changes: (key: ReportKey, since: ChangesSince | null) =>
    queryOptions({
      queryKey: ['reports.changes', key, since],
      queryFn: since === null ? skipToken : () => client.reports.changes.query({ key, since }),
      retry: false,
    }),
  checks: (span: Span, kind: ReportKind) =>
    queryOptions({
      queryKey: ['reports.checks', span, kind],
      queryFn: () => client.reports.checks.query({ ...span, kind }),
    }),
  spans: (unit: string) =>
    queryOptions({ queryKey: ['reports.spans', unit], queryFn: () => client.reports.spans.query({ unit }) }),
  reportsOfUnit: (unit: string) =>
    queryOptions({ queryKey: ['reports.ofUnit', unit], queryFn: () => client.reports.ofUnit.query({ unit }) }),
  submission: (key: ReportKey, version: number) =>
    queryOptions({
      queryKey: ['reports.submission', key, version],
      queryFn: () => client.reports.submission.query({ key, version }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  attachments: (input: Parameters<typeof client.attachments.list.query>[0]) =>
    queryOptions({
      queryKey: ['attachments.list', input],
      queryFn: () => client.attachments.list.query(input),
    }),
  findings: (span: Span | null, filter: FindingFilter) =>
    infiniteQueryOptions({
      queryKey: ['findings.page', span, filter],
      queryFn:
        span === null
          ? skipToken
          : ({ pageParam }) => client.findings.page.query({ ...span, filter, after: pageParam, limit: 100 }),
      initialPageParam: firstFinding(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  findingSummary: (span: Span | null) =>
    queryOptions({
      queryKey: ['findings.summary', span],
      queryFn: span === null ? skipToken : () => client.findings.summary.query(span),
    }),
};
