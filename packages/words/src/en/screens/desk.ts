import type { desk as zh } from '../../screens/desk.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const desk: Sentences<typeof zh> = {
  search: 'Search',
  searchHint: 'Search (2+ letters)',
  searchFor: (text) => `Search “${text}”`,
  tooShort: 'Please type two characters or more',
  found: (count) => `${count} found`,
  foundMany: (count) => `only the latest ${count} are shown; please type more`,
  nothing: 'Nothing found',
  nothingWhat: 'Names and contents in the registers of this unit and those below are searched; applicants are not.',
  register: 'Register',
  title: 'Name',
  unit: 'Unit',
  day: 'Day',
  export: 'Export',
  exporting: (done, total) =>
    total === null ? `Exporting ${many(done, 'rows')}` : `Exporting ${done} / ${many(total, 'rows')}`,
  queued: 'Queued',
  failed: 'The export failed; please try again',
  cancel: 'Cancel',
  download: 'Download',
  ready: 'Exported, ready to download',
};
