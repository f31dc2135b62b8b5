import fc from 'fast-check';
import { expect, test } from 'vitest';
import { without } from './fold.ts';
import { lastUpTo } from './last-up-to.ts';

test('the last that starts at a place or before, as one that looks at all of them finds it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (starts, place) => {
      const items = starts.toSorted((a, b) => a - b).map((from) => ({ from }));
      expect(lastUpTo(items, place)).toBe(items.findLastIndex(({ from }) => from <= place));
    }),
  );
});

test('a text without some ranges, also where they meet or lie in one another: each character knows where it stood', () => {
  const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([from, to]) => ({ from, to }));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const text = 'abcdefghijkl';
      const left = without(
        text,
        ranges.toSorted((a, b) => a.from - b.from),
      );
      const stays = [...text].filter((_, place) => !ranges.some(({ from, to }) => place >= from && place < to));
      expect(left.text).toBe(stays.join(''));
      expect([...left.text].map((_, place) => text.charAt(left.at(place)))).toEqual(stays);
      expect(left.at(left.text.length)).toBe(text.length);
    }),
  );
});
