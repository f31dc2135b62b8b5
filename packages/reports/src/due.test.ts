import { period, plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { dueOf } from './due.ts';

describe('dueOf', () => {
  it.each([
    ['a2021', '2024', 'department', '2025-01-31'],
    ['a2021', '2024', 'street', '2025-01-31'],
    ['a2021', '2024', 'district', '2025-03-31'],
    ['t2014', '2017', 'street', '2018-03-31'],
    ['t2014', '2018', 'department', '2019-03-31'],
    ['a2019', '2019', 'department', '2020-01-31'],
    ['grassroots', '2024', 'community', '2025-01-15'],
    ['t2014', '2024Q1', 'street', '2024-04-15'],
    ['t2014', '2024Q4', 'street', '2025-01-15'],
  ] as const)('%s of %s by a %s: %s unless said otherwise', (form, of, kind, due) => {
    expect(dueOf(form, period(of), kind, {})).toBe(due);
  });

  it('is the superior’s day for the kind it names, and for no other', () => {
    const deadlines = { street: plainDate('2025-01-20') };
    expect(dueOf('a2021', period('2024'), 'street', deadlines)).toBe('2025-01-20');
    expect(dueOf('a2021', period('2024'), 'department', deadlines)).toBe('2025-01-31');
    expect(dueOf('t2014', period('2024Q1'), 'street', { street: plainDate('2024-04-08') })).toBe('2024-04-08');
  });
});
