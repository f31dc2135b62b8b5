import { forms } from '@gongkai/forms';
import { expect, test } from 'vitest';
import { shareOf, wholeOf } from './share-of.ts';

test.each([
  [10, 29, null, 'whole-small'],
  [10, 30, 1 / 3, null],
  [0, 0, null, 'whole-small'],
  [null, 40, null, 'part-missing'],
  [3, null, null, 'whole-missing'],
  [45, 40, 1.125, null],
] as const)('%s of %s', (part, whole, share, reason) => {
  expect(shareOf(part, whole)).toEqual({ part, whole, share, reason });
});

test.each([
  ['a2021', 'R3.3.1.C7', 'R3.7.C7'],
  ['a2021', 'R1.C2', 'R1.C7'],
  ['a2021', 'RV.UPHELD', 'RV.TOTAL'],
  ['a2021', 'P6.PENALTY.decisions', null],
  ['a2021', 'P8.FEE.amount', null],
  ['t2014', 'S3.1.3', 'S3.1'],
  ['t2014', 'S1.2.2', 'S1.1'],
  ['t2014', 'S3.3.4.a', 'S3.3.4'],
  // 办结 is no part of 答复: one application may have several answers.
  ['t2014', 'S3.2', null],
  ['grassroots', 'G1.1.4', 'G1.1'],
] as const)('in %s %s is part of %s', (form, cell, whole) => {
  expect(wholeOf(forms[form], cell)).toBe(whole);
});
