import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';

/** The tree of units, its years and its reorganisations. */
export const ofUnits = {
  tree: (unit: string, year: number) =>
    queryOptions({
      queryKey: ['units.tree', unit, year],
      queryFn: () => client.units.tree.query({ unit, year }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  reorganisation: (input: Parameters<typeof client.reorganisations.preview.query>[0] | null) =>
    queryOptions({
      queryKey: ['reorganisations.preview', input],
      queryFn: input === null ? skipToken : () => client.reorganisations.preview.query(input),
      gcTime: 0,
    }),
  unitHistory: (unit: string) =>
    queryOptions({
      queryKey: ['reorganisations.history', unit],
      queryFn: () => client.reorganisations.history.query({ unit }),
    }),
  pastViews: (input: Parameters<typeof client.reorganisations.views.query>[0]) =>
    queryOptions({
      queryKey: ['reorganisations.views', input],
      queryFn: () => client.reorganisations.views.query(input),
      placeholderData: keepPreviousData,
    }),
  caseLinks: (input: Parameters<typeof client.reorganisations.ofCase.query>[0]) =>
    queryOptions({
      queryKey: ['reorganisations.ofCase', input],
      queryFn: () => client.reorganisations.ofCase.query(input),
    }),
  years: (unit: string) =>
    queryOptions({ queryKey: ['years.list', unit], queryFn: () => client.years.list.query({ unit }) }),
};
