import { expect, test } from 'vitest';
import { basisOf, type FeeDraft } from './fee-draft.ts';

const draft: FeeDraft = { method: 'pages', countBefore: 0, items: 1, pages: '' };

test.each([
  ['68', [68]],
  ['20、31', [20, 31]],
  [' 20, 31；5 ', [20, 31, 5]],
])('%j are pages of so many items', (pages, counted) => {
  expect(basisOf({ ...draft, pages })).toEqual({ method: 'pages', pages: counted });
});

test.each(['', '、', '六十', '12.5', '0', '-3'])('%j is no basis yet', (pages) => {
  expect(basisOf({ ...draft, pages })).toBe(null);
});

test('by item both counts are wanted', () => {
  expect(basisOf({ ...draft, method: 'items', countBefore: 9, items: 3 })).toEqual({
    method: 'items',
    countBefore: 9,
    items: 3,
  });
  expect(basisOf({ ...draft, method: 'items', countBefore: null })).toBe(null);
});
