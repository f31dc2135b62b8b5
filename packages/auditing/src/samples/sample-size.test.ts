import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../rates/hypergeometric.ts';
import { sizeForDiscovery, sizeForPrecision } from './sample-size.ts';

describe('for a precision', () => {
  // Krejcie and Morgan, Determining sample size for research activities (1970), table 1; ours is never rounded down.
  it.each([
    [10, 10],
    [50, 44],
    [100, 80],
    [200, 132],
    [500, 217],
    [1_000, 278],
    [5_000, 357],
    [10_000, 370],
    [1_000_000, 384],
  ])('of 5 points at a confidence of 95, population %i: %i', (population, published) => {
    const size = sizeForPrecision(population, { confidence: 95, precision: 0.05, expected: 0.5 });
    expect([published, published + 1]).toContain(size);
  });

  it('is never more than the population, and grows with confidence', () => {
    const wanted = { precision: 0.03, expected: 0.1 } as const;
    const sizes = ([90, 95, 99] as const).map((confidence) => sizeForPrecision(800, { ...wanted, confidence }));
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(sizeForPrecision(3, { ...wanted, confidence: 99 })).toBe(3);
  });
});

describe('for discovery', () => {
  // The known 59 and 299 of an unlimited population (0.95^59 < 0.05), and what a finite one spares.
  it.each([
    [1_000_000, 0.05, 59],
    [1_000_000, 0.01, 299],
    [100, 0.05, 45],
    [100, 0.1, 25],
    [100, 0.01, 95],
    [50, 0.1, 22],
  ])('population %i, %f at most: %i', (population, tolerable, size) => {
    expect(sizeForDiscovery(population, { confidence: 95, tolerable })).toBe(size);
  });

  it('is the smallest size with which so many wrong ones would hardly stay unseen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 50 }), (population, percent) => {
        const size = sizeForDiscovery(population, { confidence: 90, tolerable: percent / 100 });
        const marked = Math.max(1, Math.ceil(population * (percent / 100) - 1e-9));
        const unseen = (drawn: number) => hypergeometric({ population, marked, drawn }).atMost(0);
        expect(unseen(size)).toBeLessThanOrEqual(0.1 + 1e-9);
        if (size > 1) expect(unseen(size - 1)).toBeGreaterThan(0.1 - 1e-9);
      }),
    );
  });
});
