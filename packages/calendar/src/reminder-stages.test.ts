import { addDays, type PlainDate, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderStages } from './reminder-stages.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf([]);
const d = plainDate;
// 2025-02-10 is a Monday; 5, 2 and 0 working days ahead stand on 01-27, 02-07 and 02-10
const due = { dueOn: d('2025-02-10'), before: [5, 2] };

/** Day by day: what is given, while somebody is there on the days `isThere` says. */
function live(from: string, to: string, isThere: (day: PlainDate) => boolean): string[] {
  const said: string[] = [];
  let lastRun: PlainDate | null = addDays(d(from), -1);
  const given: number[] = [];
  for (let day = d(from); day <= to; day = addDays(day, 1)) {
    if (!isThere(day)) continue;
    for (const { ahead, missed } of reminderStages({ ...due, given, lastRun }, calendar, day)) {
      said.push(`${day} ${ahead}${missed ? ' missed' : ''}`);
      given.push(ahead);
    }
    lastRun = day;
  }
  return said;
}

describe('reminders of a due day', () => {
  test('before, on and after the day, each once', () => {
    expect(live('2025-01-20', '2025-02-20', () => true)).toEqual([
      '2025-01-27 5',
      '2025-02-07 2',
      '2025-02-10 0',
      '2025-02-11 -1',
    ]);
  });

  test('after days without a worker the most urgent is given and the others are marked', () => {
    expect(live('2025-01-20', '2025-02-20', (day) => day < '2025-01-25' || day > '2025-02-08')).toEqual([
      '2025-02-09 2',
      '2025-02-09 5 missed',
      '2025-02-10 0',
      '2025-02-11 -1',
    ]);
    expect(live('2025-01-20', '2025-02-20', (day) => day < '2025-01-25' || day > '2025-02-15')).toEqual([
      '2025-02-16 -1',
      '2025-02-16 0 missed',
      '2025-02-16 2 missed',
      '2025-02-16 5 missed',
    ]);
  });

  test('a case that comes in with two days left was reminded of nothing too late', () => {
    const late = { ...due, given: [], lastRun: d('2025-02-08') };
    expect(reminderStages(late, calendar, d('2025-02-08'))).toEqual([{ ahead: 2, missed: false }]);
    expect(reminderStages({ ...late, lastRun: null }, calendar, d('2025-02-12'))).toEqual([
      { ahead: -1, missed: false },
    ]);
  });

  test('for any days of absence: each stage at most once, the last at the end, none before its day', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (there) => {
        const said = live(
          '2025-01-20',
          '2025-02-28',
          (day) => there[Number(day.slice(8)) + (day < '2025-02-01' ? -1 : 30) - 19] === true,
        );
        const stages = said.map((line) => Number(line.split(' ')[1]));
        expect(new Set(stages).size).toBe(stages.length);
        for (const line of said) {
          const [day = '', ahead] = line.split(' ');
          const first =
            { '5': '2025-01-27', '2': '2025-02-07', '0': '2025-02-10', '-1': '2025-02-11' }[ahead ?? ''] ?? '9999';
          expect(day >= first, line).toBe(true);
        }
      }),
    );
  });
});
