import { addDays, type CalendarProblem, daysBetween, type PlainDate, plainDate } from '@gongkai/kernel';
import type { CalendarYear } from './calendar-year.ts';
import { isWeekend } from './weekday.ts';

export interface YearProblem {
  readonly problem: CalendarProblem;
  readonly holiday: string;
  readonly day: PlainDate;
}

// 国庆节 and 中秋节 together have had eight days, 春节 nine, and ten once with the extension of 2020.
const longest = 16;

/** What in a year of holidays cannot be meant: a slip of the keyboard would otherwise move every term that runs. */
export function checkYear({ year, holidays }: CalendarYear): YearProblem[] {
  const first = plainDate(`${year - 1}-12-20`);
  const last = plainDate(`${year + 1}-01-10`);
  const off = new Set<PlainDate>();
  const worked = new Set<PlainDate>();
  const problems: YearProblem[] = [];
  for (const { name, from, to, worked: exchanged } of holidays) {
    const found = (problem: CalendarProblem, day: PlainDate) => problems.push({ problem, holiday: name, day });
    if (from < first || to > last) found('outside-year', from < first ? from : to);
    else if (daysBetween(from, to) >= longest) found('too-long', to);
    else
      for (let day = from; day <= to; day = addDays(day, 1)) {
        if (off.has(day)) found('overlapping', day);
        off.add(day);
      }
    for (const day of exchanged) {
      if (day < first || day > last) found('outside-year', day);
      else if (!isWeekend(day)) found('worked-is-weekday', day);
      else if (worked.has(day)) found('worked-twice', day);
      worked.add(day);
    }
  }
  const both = holidays.flatMap(({ name, worked: days }) => days.map((day) => ({ holiday: name, day })));
  return [
    ...problems,
    ...both
      .filter(({ day }) => off.has(day))
      .map(({ holiday, day }) => ({ problem: 'worked-and-off' as const, holiday, day })),
  ];
}
