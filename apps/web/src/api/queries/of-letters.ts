import type { LetterType } from '@gongkai/registers/letters';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

type PreviewInput = Parameters<typeof client.letters.preview.query>[0];
const firstPage = (): number | null => null;

/** Letters of a case, their numbers and their fees. */
export const ofLetters = {
  fee: (unit: string, id: string) =>
    queryOptions({ queryKey: ['fees.get', unit, id], queryFn: () => client.fees.get.query({ unit, id }) }),
  caseLetters: (unit: string, id: string) =>
    queryOptions({ queryKey: ['letters.ofCase', unit, id], queryFn: () => client.letters.ofCase.query({ unit, id }) }),
  letterPreview: (wanted: PreviewInput) =>
    queryOptions({
      queryKey: ['letters.preview', wanted],
      queryFn: () => client.letters.preview.query(wanted),
      placeholderData: keepPreviousData,
      retry: false,
      staleTime: 0,
    }),
  letters: (unit: string, year: number, type: LetterType | null) =>
    infiniteQueryOptions({
      queryKey: ['letters.list', unit, year, type],
      queryFn: ({ pageParam }) => client.letters.list.query({ unit, year, type, before: pageParam, limit: 50 }),
      initialPageParam: firstPage(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  /** A mutation on the wire, for the looking is in the audit: asked once, and not again while the page stands. */
  letter: (unit: string, id: string) =>
    queryOptions({
      queryKey: ['letters.read', unit, id],
      queryFn: () => client.letters.read.mutate({ unit, id }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
};
