import type { ActivityKind, PlainDate } from '@gongkai/kernel';
import type {
  ApplicationKey,
  AssistanceCursor,
  ItemCursor,
  ItemFilter,
  RemedyCursor,
  RemedyFilter,
} from '@gongkai/reports';
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';

type ApplicationsList = Parameters<typeof client.applications.list.query>[0];
const firstText = (): string | null => null;
const firstActivities = (): { onDay: PlainDate; id: string } | null => null;
const firstHanded = (): AssistanceCursor | null => null;
const firstItems = (): ItemCursor | null => null;
const firstRemedies = (): RemedyCursor | null => null;

/** The registers: applications, remedies, items, activities. */
export const ofRegisters = {
  applications: (list: Omit<ApplicationsList, 'after' | 'limit'>) =>
    infiniteQueryOptions({
      queryKey: ['applications.list', list],
      queryFn: ({ pageParam }) => client.applications.list.query({ ...list, after: pageParam, limit: 50 }),
      initialPageParam: firstText(),
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  application: (key: ApplicationKey) =>
    queryOptions({ queryKey: ['applications.get', key], queryFn: () => client.applications.get.query(key) }),
  handed: (unit: string, open: boolean) =>
    infiniteQueryOptions({
      queryKey: ['assistance.list', unit, open],
      queryFn: ({ pageParam }) => client.assistance.list.query({ unit, open, after: pageParam, limit: 50 }),
      initialPageParam: firstHanded(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  assistance: (key: ApplicationKey) =>
    queryOptions({ queryKey: ['assistance.ofCase', key], queryFn: () => client.assistance.ofCase.query(key) }),
  /** Null: too little is typed to ask. */
  duplicates: (like: Parameters<typeof client.applications.duplicates.query>[0] | null) =>
    queryOptions({
      queryKey: ['applications.duplicates', like],
      queryFn: like === null ? skipToken : () => client.applications.duplicates.query(like),
    }),
  items: (unit: string, filter: ItemFilter) =>
    infiniteQueryOptions({
      queryKey: ['items.list', unit, filter],
      queryFn: ({ pageParam }) => client.items.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstItems(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  item: (unit: string, id: string) =>
    queryOptions({ queryKey: ['items.get', unit, id], queryFn: () => client.items.get.query({ unit, id }) }),
  duties: (unit: string) =>
    queryOptions({ queryKey: ['duties.list', unit], queryFn: () => client.duties.list.query({ unit }) }),
  remedies: (unit: string, filter: RemedyFilter) =>
    infiniteQueryOptions({
      queryKey: ['remedies.list', unit, filter],
      queryFn: ({ pageParam }) => client.remedies.list.query({ unit, filter, after: pageParam, limit: 50 }),
      initialPageParam: firstRemedies(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
  remedy: (unit: string, id: string) =>
    queryOptions({ queryKey: ['remedies.get', unit, id], queryFn: () => client.remedies.get.query({ unit, id }) }),
  activities: (unit: string, year: number, kind: ActivityKind | null) =>
    infiniteQueryOptions({
      queryKey: ['activities.list', unit, year, kind],
      queryFn: ({ pageParam }) => client.activities.list.query({ unit, year, kind, after: pageParam, limit: 200 }),
      initialPageParam: firstActivities(),
      getNextPageParam: ({ next }) => next,
      placeholderData: keepPreviousData,
    }),
};
