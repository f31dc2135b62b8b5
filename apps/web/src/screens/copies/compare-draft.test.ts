import { defaultThresholds } from '@gongkai/comparison/copies';
import { expect, test } from 'vitest';
import { draftOf, readDraft } from './compare-draft.ts';

const draft = draftOf({ from: 2022, to: 2025 }, defaultThresholds);

test('what the rules say is asked as it stands', () => {
  expect(draft).toMatchObject({ ownError: 90, ownWarning: 75, neighbourWarning: 85 });
  expect(readDraft('990101', draft, defaultThresholds)).toEqual({
    unit: '990101',
    from: 2022,
    to: 2025,
    thresholds: defaultThresholds,
  });
});

test.each([
  [{ from: 2026 }, 'years'],
  [{ ownError: 70 }, 'shares'],
  [{ neighbourWarning: null }, 'malformed'],
  [{ neighbourWarning: 101 }, 'malformed'],
  [{ commonUnits: 1 }, 'malformed'],
  [{ from: 2000 }, 'malformed'],
])('%j is not asked: %s', (change, why) => {
  expect(readDraft('990101', { ...draft, ...change }, defaultThresholds)).toBe(why);
});

test('another standard is taken over', () => {
  const base = { ...defaultThresholds, contained: 0.8 };
  expect(readDraft('990101', { ...draft, neighbourWarning: 62.5 }, base)).toMatchObject({
    thresholds: { neighbourWarning: 0.625, contained: 0.8 },
  });
});
