import { PlainDate as Day, type PlainDate } from '@gongkai/kernel';
import type { CalendarYear, Holiday } from './calendar-year.ts';

/** A notice as it was read, and the lines with a date that were not understood: nothing is left out in silence. */
export interface ReadNotice {
  readonly year: CalendarYear;
  readonly unread: readonly string[];
}

/**
 * Reads a pasted 部分节假日安排的通知, one holiday a line: “二、春节：1月28日（周二）至2月4日放假调休，共8天。1月26日（周日）、2月8日（周六）上班。” A
 * day written without its month is of the month before it; a holiday that begins in December belongs to the year before.
 * Null when there is no year or no holiday in it.
 */
export function readNotice(text: string): ReadNotice | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[ \t\u3000]/g, '');
  const year = Number(/(20\d\d)年\s*部分节假日安排/.exec(plain)?.[1] ?? /现将(20\d\d)年/.exec(plain)?.[1]);
  if (Number.isNaN(year)) return null;
  const holidays: Holiday[] = [];
  const unread: string[] = [];
  for (const line of plain.split(/\r?\n/)) {
    const item = /^[一二三四五六七八九十\d]+[、.](.{1,16}?):(.*)$/.exec(line);
    const read = item === null ? null : readHoliday(year, item[1] ?? '', item[2] ?? '');
    if (read !== null) holidays.push(...read);
    else if (/\d+月\d+日.*(放假|上班)/.test(line)) unread.push(line);
  }
  const notices = [...new Set(text.match(/国办?发明电〔\d{4}〕\d+号/g) ?? [])];
  return holidays.length === 0 ? null : { year: { year, notices, holidays }, unread };
}

function readHoliday(year: number, name: string, sentence: string): Holiday[] | null {
  const clauses = sentence.split(/[。;；]/).filter((clause) => clause !== '');
  const off = clauses.filter((clause) => /放假|补休|连休/.test(clause)).flatMap((clause) => spansOf(year, clause));
  const worked = clauses
    .filter((clause) => clause.includes('上班'))
    .flatMap((clause) => spansOf(year, clause).map(([day]) => day));
  if (off.length === 0) return null;
  return off.map(([from, to], index) => ({ name, from, to, worked: index === 0 ? worked : [] }));
}

/** 1月28日至2月4日, 1日至3日, 4月5日. */
function spansOf(year: number, clause: string): [PlainDate, PlainDate][] {
  const spans: [PlainDate, PlainDate][] = [];
  const pattern =
    /(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日(?:(?:至|到|-|—|~)(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g;
  let month = 1;
  for (const [, ownYear, fromMonth, from, toYear, toMonth, to] of clause.matchAll(pattern)) {
    month = Number(fromMonth ?? month);
    const first = dayOf(Number(ownYear ?? year), month, from ?? '');
    month = Number(toMonth ?? month);
    const last = to === undefined ? first : dayOf(Number(toYear ?? year), month, to);
    if (first !== null && last !== null && first <= last) spans.push([first, last]);
  }
  return spans;
}

function dayOf(year: number, month: number, date: string): PlainDate | null {
  const pad = (value: number | string) => String(value).padStart(2, '0');
  return Day.safeParse(`${year}-${pad(month)}-${pad(date)}`).data ?? null;
}
