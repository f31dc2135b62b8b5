import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLikelyDuplicate, similarity } from './duplicates.ts';
import { mayMerge } from './merge.ts';
import { day, live, registered, replied } from './testing/cases.ts';

const one = { applicant: 'A', description: '申请公开2024年新碶街道部门预算和决算', arrivedOn: day('2025-03-03') };

describe('likely duplicates', () => {
  it.each([
    ['the same again', { ...one, arrivedOn: day('2025-03-20') }, true],
    ['the same in other words', { ...one, description: '请公开 新碶街道2024年部门预算、决算' }, true],
    ['the same after two years', { ...one, arrivedOn: day('2027-03-03') }, false],
    ['another matter', { ...one, description: '某地块征收补偿方案及其批复' }, false],
    ['the same words from somebody else, soon', { ...one, applicant: 'B', arrivedOn: day('2025-03-20') }, true],
    ['the same words from somebody else, later', { ...one, applicant: 'B', arrivedOn: day('2025-06-20') }, false],
    ['nobody knows who', { ...one, applicant: null, arrivedOn: day('2025-06-20') }, false],
  ])('%s', (_, other, likely) => expect(isLikelyDuplicate(one, other)).toBe(likely));
});

it('similarity is symmetric, between 0 and 1, and 1 of a text with itself', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'预算决算公开二〇年街道 ，') });
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const alike = similarity(left, right);
      expect(alike).toBe(similarity(right, left));
      expect(alike >= 0 && alike <= 1).toBe(true);
      expect(similarity(left, left)).toBe(1);
    }),
  );
});

describe('merging', () => {
  const open = live(registered('2025-03-03'));
  const same = { sameCase: false, sameApplicant: true };
  it.each([
    ['into an open one of the same applicant', open, same, null],
    ['with itself', open, { ...same, sameCase: true }, 'merge-with-itself'],
    ['of another applicant', open, { ...same, sameApplicant: false }, 'merge-of-other-applicant'],
    [
      'into one that was answered',
      live(registered('2025-03-03'), ...replied('2025-03-05', 'granted')),
      same,
      'merge-into-ended',
    ],
  ])('%s', (_, other, facts, rule) => {
    const merged = mayMerge(other, facts);
    expect(merged.ok ? null : merged.refusal).toEqual(
      rule === null ? null : expect.objectContaining({ facts: expect.objectContaining({ rule }) }),
    );
  });
});
