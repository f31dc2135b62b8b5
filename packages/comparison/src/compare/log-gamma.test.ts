import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

test.each([
  // C's lgamma.
  [0.2, 1.5240638224307843],
  [0.5, 0.5723649429247004],
  [1.5, -0.12078223763524543],
  [4, 1.791759469228055],
  [10, 12.801827480081467],
  [14.9, 24.924132002217277],
  [15, 25.191221182738683],
  [100.25, 360.2845596377643],
  [1e6, 12815504.569147611],
])('ln Γ(%d)', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
});

test('is the logarithm of the factorial', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n += 1) {
    factorial *= n;
    expect(Math.exp(logGamma(n + 1)) / factorial).toBeCloseTo(1, 11);
  }
});
