import { CalendarYear } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import { marks } from '@gongkai/words';
import { readDay } from '../../ui/read-day.ts';

/** A year as it is being written: everything is text until it is right. */
export interface YearDraft {
  readonly notices: string;
  readonly holidays: readonly HolidayDraft[];
}

export interface HolidayDraft {
  /** Which line it is, whatever becomes of those above it. */
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly worked: string;
}

let lines = 0;
export function newHoliday(): HolidayDraft {
  lines += 1;
  return { id: lines, name: '', from: '', to: '', worked: '' };
}

export const draftOf = (body: CalendarYear | null): YearDraft => ({
  notices: body?.notices.join(' ') ?? '',
  holidays:
    body?.holidays.map(({ name, from, to, worked }) => ({
      ...newHoliday(),
      ...{ name, from, to, worked: worked.map((day) => printIn(body.year, day)).join(marks.list) },
    })) ?? [],
});

/** The year that a draft says; null while something is missing or no day. */
export function yearOfDraft(year: number, { notices, holidays }: YearDraft): CalendarYear | null {
  const read = CalendarYear.safeParse({
    year,
    notices: wordsOf(notices),
    holidays: holidays.map(({ name, from, to, worked }) => ({
      name,
      from,
      to,
      worked: wordsOf(worked).map((text) => readIn(year, text) ?? text),
    })),
  });
  return read.success && read.data.holidays.length > 0 ? read.data : null;
}

/** `2月13日` in its own year, in full in another. */
const printIn = (year: number, day: PlainDate): string =>
  day.startsWith(`${year}-`) ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日` : day;

const readIn = (year: number, text: string): PlainDate | null =>
  readDay(text) ?? readDay(`${year}年${text}`) ?? readDay(`${year}${text}`);

const wordsOf = (text: string): string[] => text.split(/[\s、，,;；]+/).filter((word) => word !== '');
