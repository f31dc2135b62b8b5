import { queryOptions, skipToken } from '@tanstack/react-query';
import { client } from '../client.ts';

/** What is due: desks, reminders, working days, and the search over everything. */
export const ofWork = {
  work: (unit: string) =>
    queryOptions({ queryKey: ['work.list', unit], queryFn: () => client.work.list.query({ unit }) }),
  desk: (unit: string) =>
    queryOptions({
      queryKey: ['desk.list', unit],
      queryFn: () => client.desk.list.query({ unit, reach: 'house', limit: 200 }),
    }),
  reminders: (unit: string) =>
    queryOptions({ queryKey: ['reminders.list', unit], queryFn: () => client.reminders.list.query({ unit }) }),
  calendar: (unit: string) =>
    queryOptions({
      queryKey: ['calendar.get', unit],
      queryFn: () => client.calendar.get.query({ unit }),
      staleTime: 60_000,
    }),
  feed: (unit: string) =>
    queryOptions({ queryKey: ['calendar.feed', unit], queryFn: () => client.calendar.feed.query({ unit }) }),
  found: (unit: string, text: string, limit: number) =>
    queryOptions({
      queryKey: ['search.find', unit, text, limit],
      queryFn: text.length < 2 ? skipToken : () => client.search.find.query({ unit, text, limit }),
    }),
};
