import { expect, test } from 'vitest';
import { filterOfSearch } from './application-filter.ts';
import { ApplicationSearch, isNarrowed } from './application-search.ts';

test('without a word the list shows what is open', () => {
  expect(filterOfSearch({})).toMatchObject({ open: true, received: null, text: '' });
  expect(isNarrowed({})).toBe(false);
});

test('a year is its days of receipt', () => {
  expect(filterOfSearch({ year: 2025, show: 'all' })).toMatchObject({
    open: null,
    received: { from: '2025-01-01', to: '2025-12-31' },
  });
});

test('an address somebody has spoilt asks less, and never something else', () => {
  expect(ApplicationSearch.parse({ show: 'x', year: 'soon', outcomes: ['granted', 'nonsense'], text: 7 })).toEqual({});
});
