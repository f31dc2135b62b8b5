import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits, numberElements, overlaps } from './corpus-index.ts';
import { sharedOf } from './shingles.ts';

const sets = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), { maxLength: 12 })
  .map((all) => all.map((each) => Float64Array.from(each).sort()));

test('every pair that shares anything is found, once, with all it shares', () => {
  fc.assert(
    fc.property(sets, (all) => {
      const expected: string[] = [];
      for (let left = 0; left < all.length; left += 1)
        for (let right = 0; right < left; right += 1) {
          const shared = sharedOf(all[left] ?? [], all[right] ?? []);
          if (shared > 0) expected.push(`${left} ${right} ${shared}`);
        }
      const found = [...overlaps(numberElements(all))].map((each) => `${each.left} ${each.right} ${each.shared}`);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test('elements are counted by units, however often a unit has them', () => {
  fc.assert(
    fc.property(sets, fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 12, maxLength: 12 }), (all, unitOf) => {
      const numbering = numberElements(all);
      const units = countUnits(numbering, unitOf.slice(0, all.length));
      for (const element of new Set(all.flatMap((set) => [...set]))) {
        const holders = new Set(all.flatMap((set, at) => (set.includes(element) ? [unitOf[at]] : [])));
        expect(units[numbering.numberOf(element)]).toBe(holders.size);
      }
    }),
  );
});
