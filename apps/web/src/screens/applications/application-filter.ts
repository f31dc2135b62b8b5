import { type ApplicationState, applicationStates, type Permission, PlainDate } from '@gongkai/kernel';
import { permissionIn } from '@gongkai/registers/applications';
import { type ApplicationFilter, emptyApplicationFilter } from '@gongkai/reports';
import type { ApplicationSearch } from './application-search.ts';

/** Open ones first, by their term: what a desk wants to see before anything else. */
export const filterOfSearch = (search: ApplicationSearch, waiting: readonly ApplicationState[]): ApplicationFilter => ({
  ...emptyApplicationFilter,
  open: { mine: true, open: true, ended: false, all: null }[search.show ?? 'open'],
  states: search.show === 'mine' ? [...waiting] : [],
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

/** The open states in which a case waits for whoever has these rights. */
export const statesFor = (has: (permission: Permission) => boolean): ApplicationState[] =>
  applicationStates.filter((state) => !over.includes(state) && has(permissionIn(state)));

const over: readonly ApplicationState[] = ['closed', 'split', 'merged', 'moved'];
