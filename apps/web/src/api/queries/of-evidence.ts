import type { EvidenceCursor, EvidenceFilter, ReportKey } from '@gongkai/reports';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

type CopiesAsked = Omit<Parameters<typeof client.copies.list.query>[0], 'after' | 'limit'>;
const firstEvidence = (): EvidenceCursor | null => null;

/** Old reports taken in, and copies found among them. */
export const ofEvidence = {
  evidence: (unit: string, filter: EvidenceFilter) =>
    infiniteQueryOptions({
      queryKey: ['evidence.list', unit, filter],
      queryFn: ({ pageParam }) => client.evidence.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstEvidence(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  evidenceOffers: (unit: string) =>
    queryOptions({ queryKey: ['evidence.offers', unit], queryFn: () => client.evidence.offers.query({ unit }) }),
  evidenceFindings: (unit: string, id: string, head: string) =>
    queryOptions({
      queryKey: ['evidence.findings', unit, id, head],
      queryFn: () => client.evidence.findings.query({ unit, id }),
      placeholderData: keepPreviousData,
    }),
  oneEvidence: (unit: string, id: string) =>
    queryOptions({ queryKey: ['evidence.open', unit, id], queryFn: () => client.evidence.open.query({ unit, id }) }),
  quotes: (key: ReportKey) =>
    queryOptions({ queryKey: ['evidence.quotes', key], queryFn: () => client.evidence.quotes.query({ key }) }),
  copyRuns: (unit: string, run: string | null) =>
    queryOptions({
      queryKey: ['copies.runs', unit, run],
      queryFn: () => client.copies.runs.query({ unit, run }),
      placeholderData: keepPreviousData,
    }),
  copies: (input: CopiesAsked) =>
    infiniteQueryOptions({
      queryKey: ['copies.list', input],
      queryFn: ({ pageParam }) => client.copies.list.query({ ...input, after: pageParam, limit: 50 }),
      initialPageParam: 0,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  copyPair: (unit: string, run: string, rank: number) =>
    queryOptions({
      queryKey: ['copies.pair', unit, run, rank],
      queryFn: () => client.copies.pair.query({ unit, run, rank }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
};
