import { expect, test } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [7, [0, 5, 10]],
  [420, [0, 200, 400, 600]],
  [2100, [0, 1000, 2000, 3000]],
] as const)('up to %d', (most, ticks) => {
  expect(niceTicks(most)).toEqual(ticks);
});
