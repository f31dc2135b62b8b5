import { expect, test } from 'vitest';
import { askedOf, besideOf, ComparisonSearch } from './comparison-search.ts';

test('an address made by hand loses only what is wrong in it', () => {
  expect(ComparisonSearch.parse({ view: 'units', form: 'x', period: '2024', of: 'street', show: 'rank' })).toEqual({
    view: 'units',
    period: '2024',
    of: 'street',
  });
});

test('other places are codes, five at most', () => {
  expect(besideOf({ beside: '330206,x,3302' })).toEqual(['330206', '3302']);
  expect(besideOf({})).toEqual([]);
  expect(besideOf({ beside: '330201,330202,330203,330204,330205,330206' })).toHaveLength(5);
});

test('a figure asked about is a unit and a cell', () => {
  expect(askedOf({ ask: '990101004/P6.PENALTY.decisions' })).toEqual({
    unit: '990101004',
    cell: 'P6.PENALTY.decisions',
  });
  expect(askedOf({ ask: '990101004' })).toBeNull();
  expect(askedOf({})).toBeNull();
});
