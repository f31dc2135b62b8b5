import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate } from './allocate.ts';

const sum = (parts: readonly number[]) => parts.reduce((all, each) => all + each, 0);

it.each([
  [[50, 30, 20], 10, [5, 3, 2]],
  [[97, 2, 1], 10, [8, 1, 1]],
  [[1, 1, 1], 3, [1, 1, 1]],
  [[10, 10, 10], 10, [4, 3, 3]],
  [[3, 100], 103, [3, 100]],
])('%j, %i of them: %j', (strata, size, parts) => {
  expect(allocate(strata, size)).toEqual(parts);
});

it('takes as many as asked, at least one of each, never more than there are, and is near proportion', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 25 }),
      fc.nat(),
      (strata, more) => {
        const size = strata.length + (more % (sum(strata) - strata.length + 1));
        const parts = allocate(strata, size);
        expect(sum(parts)).toBe(size);
        parts.forEach((part, index) => {
          const stratum = strata[index] ?? 0;
          expect(part).toBeGreaterThanOrEqual(1);
          expect(part).toBeLessThanOrEqual(stratum);
          // Only the one of each that must be taken lifts a stratum above its share.
          expect(part).toBeLessThanOrEqual(Math.max(1, Math.ceil((size * stratum) / sum(strata))));
        });
      },
    ),
  );
});
