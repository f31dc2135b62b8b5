import { addWorkingDays, calendarOf } from '@gongkai/calendar';
import { addDays, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { disclosureTerm, lateIfFormedBy } from './disclosure-term.ts';

const calendar = calendarOf([]);
const term = (formed: string, published: string | null, today: string) =>
  disclosureTerm(calendar, plainDate(formed), published === null ? null : plainDate(published), plainDate(today));

describe('条例第二十六条: twenty working days from the day of forming', () => {
  // Two of the worked examples of domain §3.4.
  it.each([
    ['2025-01-20', '2025-02-21'],
    ['2024-09-10', '2024-10-14'],
  ])('formed %s, due %s', (formed, due) => {
    expect(term(formed, null, formed)).toMatchObject({ dueOn: due, state: 'running', days: 20, provisional: false });
    expect(term(formed, null, due)).toMatchObject({ state: 'running', days: 0 });
    expect(term(formed, null, addDays(plainDate(due), 1))).toMatchObject({ state: 'late' });
    expect(term(formed, due, '2026-01-10')).toMatchObject({ state: 'in-time', days: 0 });
  });

  it('is late by working days, and by one even over a weekend', () => {
    expect(term('2025-01-20', '2025-02-24', '2025-03-01')).toMatchObject({ state: 'late', days: 1 });
    expect(term('2025-01-20', '2025-02-22', '2025-03-01')).toMatchObject({ state: 'late', days: 1 });
    expect(term('2025-01-20', null, '2025-03-03')).toMatchObject({ state: 'late', days: 6 });
  });

  it('was the same under 2008年条例第十八条', () => {
    const formed = plainDate('2018-03-01');
    expect(term('2018-03-01', null, '2018-03-01').dueOn).toBe(addWorkingDays(calendar, formed, 20).day);
  });
});

test('whatever was formed by the day that `lateIfFormedBy` names is late, and what was formed after it is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_900 }), (days) => {
      const today = addDays(plainDate('2015-06-01'), days);
      const last = lateIfFormedBy(calendar, today);
      expect(disclosureTerm(calendar, last, null, today).state).toBe('late');
      expect(disclosureTerm(calendar, addDays(last, 1), null, today).state).toBe('running');
    }),
  );
});
