import { PlainDate } from '@gongkai/kernel';
import { type ApplicationFilter, emptyApplicationFilter } from '@gongkai/reports';
import type { ApplicationSearch } from './application-search.ts';

/** Open ones first, by their term: what a desk wants to see before anything else. */
export const filterOfSearch = (search: ApplicationSearch): ApplicationFilter => ({
  ...emptyApplicationFilter,
  open: { open: true, ended: false, all: null }[search.show ?? 'open'],
  colours: search.colours ?? [],
  outcomes: search.outcomes ?? [],
  applicants: search.applicants ?? [],
  channels: search.channels ?? [],
  received:
    search.year === undefined
      ? null
      : { from: PlainDate.parse(`${search.year}-01-01`), to: PlainDate.parse(`${search.year}-12-31`) },
  text: search.text ?? '',
});
