import type { publicPages as zh } from '../../screens/public-pages.ts';
import type { Sentences } from '../../sentences.ts';
import { many } from '../many.ts';

export const publicPages: Sentences<typeof zh> = {
  site: 'Gongkai',
  title: 'Annual reports on open government information',
  intro:
    'Published annual reports to read, with Word, Excel and open data to download. The reports themselves are in Chinese.',
  skip: 'Skip to content',
  search: 'Find a unit',
  searchHint: 'characters of its name, e.g. 街道',
  searchIt: 'Search',
  places: 'By place',
  units: 'Units',
  reports: 'Annual reports',
  home: 'Home',
  working: 'Staff sign-in',
  counts: (units, reports) => `${many(units, 'units')}, ${many(reports, 'reports')}`,
  reportCount: (reports) => `${many(reports, 'reports')}`,
  newest: (period) => `latest: ${period}`,
  found: (text, count) => `${many(count, 'units')} with “${text}” in the name`,
  nothingFound: (text) => `No unit with “${text}” in its name has published a report; try another character.`,
  nothingYet: 'No published reports yet.',
  unnamedPlace: (code) => `Place with code ${code}`,
  turn: {
    became: (on, kind) => `${on} ${kind}: `,
    came: (on, kind) => `${on} ${kind}, before: `,
  },
  version: (version) => `Version ${version}`,
  publishedOn: (day) => `published ${day}`,
  demo: 'Demonstration',
  demoWhat: 'Demonstration data, everything is invented',
  files: 'Download',
  word: 'Word file',
  excel: 'Excel file',
  csv: 'CSV data',
  json: 'JSON data',
  notFound: 'What you were looking for was not found',
  notFoundWhat: 'The address may be wrong, or the report is not published yet.',
  openData: 'Open data',
  openDataWhat: 'All published reports can be read by programs; their format: ',
  schema: 'data format',
};
