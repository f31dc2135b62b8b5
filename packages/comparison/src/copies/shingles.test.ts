import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containmentOf, jaccardOf, sharedOf, shinglesOf } from './shingles.ts';

const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 40 });

/** The same by the letters themselves. */
const slowly = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 4) }, (_, at) => text.slice(at, at + 5)));

test('shared, Jaccard and containment are those of the sets of five characters', () => {
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const [a, b] = [slowly(left), slowly(right)];
      const both = [...a].filter((each) => b.has(each)).length;
      const all = new Set([...a, ...b]).size;
      const [x, y] = [shinglesOf(left), shinglesOf(right)];
      expect([x.length, y.length]).toEqual([a.size, b.size]);
      const shared = sharedOf(x, y);
      expect(shared).toBe(both);
      expect(jaccardOf(shared, x.length, y.length)).toBe(all === 0 ? 0 : both / all);
      expect(containmentOf(shared, x.length, y.length)).toBe(both === 0 ? 0 : both / Math.min(a.size, b.size));
    }),
  );
});

test('symmetric, and one with itself', () => {
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const [x, y] = [shinglesOf(left), shinglesOf(right)];
      expect(sharedOf(x, y)).toBe(sharedOf(y, x));
      if (x.length > 0) expect(jaccardOf(sharedOf(x, x), x.length, x.length)).toBe(1);
    }),
  );
});

test('different shingles have different numbers', () => {
  const all = new Set<number>();
  for (let first = 0; first < 400; first += 1)
    for (let last = 0; last < 250; last += 1)
      for (const shingle of shinglesOf(String.fromCharCode(0x4e00 + first, 0x5000, 0x6000, 0x7000, 0x4e00 + last)))
        all.add(shingle);
  expect(all.size).toBe(100_000);
});
