import { addDays, plainDate, printDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test('reads the ways a day is written in an office', () => {
  for (const text of [
    '2026-01-05',
    '2026-1-5',
    '2026.1.5',
    '2026/01/05',
    '2026年1月5日',
    '20260105',
    ' ２０２６-１-５ ',
  ])
    expect(readDay(text), text).toBe('2026-01-05');
});

test('what names no day is no day', () => {
  for (const text of ['', '2026', '2026-02-29', '2026-13-01', '01/05/2026', '5日', '2026-1-5 10:00', '99999999'])
    expect(readDay(text), text).toBeNull();
});

test('every day printed is read back', () => {
  for (let days = 0; days < 40_000; days += 13) {
    const day = addDays(plainDate('1949-10-01'), days);
    expect(readDay(printDate(day))).toBe(day);
    expect(readDay(day)).toBe(day);
  }
});
