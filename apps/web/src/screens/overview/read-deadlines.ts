import { type UnitKind, unitKinds } from '@gongkai/kernel';
import type { Deadlines } from '@gongkai/reports';
import { readDay } from '../../ui/read-day.ts';

/** Due days as typed, by kind of unit. */
export type DeadlineTexts = Readonly<Partial<Record<UnitKind, string>>>;

/** The days, empty ones left out; null while one of them is no day. */
export function readDeadlines(texts: DeadlineTexts): Deadlines | null {
  const read: Deadlines = {};
  for (const kind of unitKinds) {
    const text = texts[kind] ?? '';
    const day = readDay(text);
    if (text !== '' && day === null) return null;
    if (day !== null) read[kind] = day;
  }
  return read;
}
