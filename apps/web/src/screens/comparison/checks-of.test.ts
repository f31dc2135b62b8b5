import type { Question } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { checksOf } from './checks-of.ts';

const base: Question = {
  unit: '',
  cell: '',
  observed: 90,
  history: null,
  peers: null,
  slip: null,
  swap: null,
  years: [],
};
const judged = {
  expected: 9,
  p: 0,
  q: 0,
  model: 'poisson',
  shape: null,
  low: 0,
  middle: 0,
  high: 0,
  count: 3,
} as const;

test('a high figure asks for a burst, a low one for a gap, a slip for its digits first', () => {
  expect(checksOf({ ...base, history: judged })).toEqual(['burst', 'scope', 'form']);
  expect(checksOf({ ...base, observed: 1, peers: judged })).toEqual(['low', 'scope', 'form']);
  const slip = { against: 'history', factor: 10, direction: 'too-large', usual: 9, expected: 9, ratio: null } as const;
  expect(checksOf({ ...base, slip })[0]).toBe('slip');
});
