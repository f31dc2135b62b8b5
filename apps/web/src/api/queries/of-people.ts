import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';

const firstPage = (): number | null => null;

/** Who is there, who may what, and what was done. */
export const ofPeople = {
  me: () => queryOptions({ queryKey: ['people.me'], queryFn: () => client.people.me.query({}), staleTime: 60_000 }),
  people: (unit: string) =>
    queryOptions({ queryKey: ['people.list', unit], queryFn: () => client.people.list.query({ unit }) }),
  sessions: (unit: string, person: string) =>
    queryOptions({
      queryKey: ['people.sessions', unit, person],
      queryFn: () => client.people.sessions.query({ unit, person }),
      staleTime: 0,
    }),
  handover: (unit: string, person: string, to: string | null) =>
    queryOptions({
      queryKey: ['people.previewHandover', unit, person, to],
      queryFn: to === null ? skipToken : () => client.people.previewHandover.query({ unit, person, to }),
      staleTime: 0,
    }),
  settings: (unit: string) =>
    queryOptions({ queryKey: ['settings.get', unit], queryFn: () => client.settings.get.query({ unit }) }),
  ripe: (unit: string) =>
    queryOptions({ queryKey: ['identities.ripe', unit], queryFn: () => client.identities.ripe.query({ unit }) }),
  jobs: (unit: string) =>
    queryOptions({ queryKey: ['jobs.list', unit], queryFn: () => client.jobs.list.query({ unit }) }),
  /** Newest first; the next page is older than the last entry shown. */
  audit: (unit: string, limit: number) =>
    infiniteQueryOptions({
      queryKey: ['audit.list', unit, limit],
      queryFn: ({ pageParam }) => client.audit.list.query({ unit, before: pageParam, limit }),
      initialPageParam: firstPage(),
      getNextPageParam: (page) => (page.length < limit ? undefined : page.at(-1)?.seq),
    }),
};
