import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterKinds } from './letter-kinds.ts';
import { LetterMark, LetterNumber, letterNumber } from './letter-number.ts';
import { letterTypes } from './letter-type.ts';

test('a number is as GB/T 9704 wants it, for every kind, year and place in the series', () => {
  const kinds = [...new Set(letterTypes.map((type) => letterKinds[type].mark))];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1 }),
      (kind, year, seq) => {
        expect(letterNumber('云东', kind, year, seq)).toBe(`云东公开${kind}〔${year}〕${seq}号`);
      },
    ),
  );
});

test.each([
  '云东公开答[2026]1号',
  '云东公开答〔2026〕01号',
  '云东公开答〔2026〕第1号',
  '云东公开答〔26〕1号',
  '公开D〔2026〕1号',
  '云东公开答〔2026〕0号',
])('no number: %s', (text) => {
  expect(LetterNumber.safeParse(text).success).toBe(false);
});

test.each(['', 'YD', '云东1', '云 东'])('no 机关代字: “%s”', (text) => {
  expect(LetterMark.safeParse(text).success).toBe(false);
});
