import { applicationStates } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { filterOfSearch, statesFor } from './application-filter.ts';
import { ApplicationSearch, isNarrowed } from './application-search.ts';

test('without a word the list shows what is open', () => {
  expect(filterOfSearch({}, [])).toMatchObject({ open: true, received: null, text: '' });
  expect(isNarrowed({})).toBe(false);
});

test('a year is its days of receipt', () => {
  expect(filterOfSearch({ year: 2025, show: 'all' }, [])).toMatchObject({
    open: null,
    received: { from: '2025-01-01', to: '2025-12-31' },
  });
});

test('an address somebody has spoilt asks less, and never something else', () => {
  expect(ApplicationSearch.parse({ show: 'x', year: 'soon', outcomes: ['granted', 'nonsense'], text: 7 })).toEqual({});
});

test('what waits for somebody is what his own right takes further', () => {
  const leader = statesFor((permission) => permission === 'application.approve');
  expect(leader).toEqual(['checked']);
  expect(statesFor((permission) => permission === 'application.check')).toEqual(['drafted']);
  expect(statesFor((permission) => permission === 'application.edit')).toEqual(
    applicationStates.filter((state) => !['drafted', 'checked', 'closed', 'split', 'merged', 'moved'].includes(state)),
  );
  expect(filterOfSearch({ show: 'mine' }, leader)).toMatchObject({ open: true, states: ['checked'] });
  expect(filterOfSearch({ show: 'open' }, leader)).toMatchObject({ open: true, states: [] });
});
