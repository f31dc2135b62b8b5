import type { WorkCalendar } from '@gongkai/calendar';
import { type DueRow, putDueDays, type Tx } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { disclosureTerm, type ItemRecord } from '@gongkai/registers/disclosure';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';

const over = ['published', 'kept', 'repealed', 'withdrawn', 'dropped'];

/** Sets the day by which an item is to be public, or that nothing is due any more. */
export async function putItemDue(tx: Tx, record: ItemRecord, { today }: Asking): Promise<void> {
  const of = { unit: record.unit, register: 'items', caseId: record.id } as const;
  await putDueDays(tx, of, itemDueRows(record, await calendarAt(tx, record.unit), today));
}

/** The day by which an item is to be public; empty when nothing is due any more. */
export function itemDueRows(record: ItemRecord, calendar: WorkCalendar, today: PlainDate): readonly DueRow[] {
  const { formedOn, attribute, version, state } = record;
  if (formedOn === null || attribute !== 'public' || version > 0 || over.includes(state)) return [];
  const { dueOn, provisional } = disclosureTerm(calendar, formedOn, null, today);
  return [{ step: 'disclosure', dueOn, originalOn: dueOn, provisional }];
}
