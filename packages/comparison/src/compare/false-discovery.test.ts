import { expect, test } from 'vitest';
import { falseDiscovery } from './false-discovery.ts';

test('as scipy.stats.false_discovery_control', () => {
  const q = falseDiscovery([0.01, 0.02, 0.03, 0.5, 0.04, 0.0001], 6);
  [0.03, 0.04, 0.045, 0.5, 0.048, 0.0006].forEach((expected, index) => {
    expect(q[index]).toBeCloseTo(expected, 12);
  });
});

test('those that are not given count among the many', () => {
  // The same six, the four largest left out: 0.02 · 6 / 2 and 0.0001 · 6.
  const q = falseDiscovery([0.01, 0.0001], 6);
  expect(q[0]).toBeCloseTo(0.03, 12);
  expect(q[1]).toBeCloseTo(0.0006, 12);
});

test('without tests there is nothing to say', () => {
  expect(falseDiscovery([], 0)).toEqual([]);
});
