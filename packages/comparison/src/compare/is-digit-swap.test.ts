import { expect, test } from 'vitest';
import { isDigitSwap } from './is-digit-swap.ts';

test.each([
  [123, 132, true],
  [123, 213, true],
  [10, 1, false],
  [123, 321, false],
  [123, 123, false],
  [1223, 1232, true],
  [1234, 2143, false],
])('%d and %d: %s', (one, other, expected) => {
  expect(isDigitSwap(one, other)).toBe(expected);
});
