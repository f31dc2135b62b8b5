import { type PlainDate, plainDate } from '@gongkai/kernel';
import { printShortDay } from '@gongkai/words';

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const beijingTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The legal day is a Beijing day wherever the screen stands (design D10). */
export const today = (): PlainDate => plainDate(beijing.format(new Date()));

export const thisYear = (): number => Number(today().slice(0, 4));

/** An instant from the wire as `2026-01-05 14:30` or `5 Jan 2026 14:30` in Beijing; unreadable text is shown as it came. */
export function printTime(instant: string): string {
  const text = inBeijing(instant);
  return text === null ? instant : `${printShortDay(plainDate(text.slice(0, 10)))}${text.slice(10)}`;
}

/** The Beijing day of an instant. */
export function printDayAt(instant: string): string {
  const text = inBeijing(instant);
  return text === null ? instant : printShortDay(plainDate(text.slice(0, 10)));
}

function inBeijing(instant: string): string | null {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? null : beijingTime.format(time);
}
