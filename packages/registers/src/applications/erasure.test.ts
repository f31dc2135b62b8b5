import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { closedBefore, erasedApplicant } from './erasure.ts';

test.each([
  ['2026-03-10', 10, '2016-03-10'],
  ['2024-02-29', 4, '2020-02-29'],
  ['2024-02-29', 1, '2023-02-28'],
])('on %s, after %i years: closed before %s', (today, years, before) => {
  expect(closedBefore(plainDate(today), years)).toBe(before);
});

test('what is left says in which column the case counts, and nothing of a person', () => {
  expect(erasedApplicant('business')).toEqual({
    ...{ kind: 'business', name: '（已清除）', document: null },
    contact: { phone: '', email: '', address: '' },
  });
});
