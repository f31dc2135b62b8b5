import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestOf } from './largest-of.ts';

test('the largest values are those that a stable sort puts first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), fc.integer({ min: 1, max: 6 }), (values, most) => {
      const places = values.map((_, place) => place);
      const sorted = places.toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
      expect(largestOf(values, most)).toEqual(sorted.slice(0, most));
    }),
  );
});
