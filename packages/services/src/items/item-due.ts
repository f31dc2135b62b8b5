import { putDueDays, type Tx } from '@gongkai/db';
import { type ItemRecord, itemDueRows } from '@gongkai/registers/disclosure';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';

/** Sets the day by which an item is to be public, or that nothing is due any more. */
export async function putItemDue(tx: Tx, record: ItemRecord, { today }: Asking): Promise<void> {
  const of = { unit: record.unit, register: 'items', caseId: record.id } as const;
  await putDueDays(tx, of, itemDueRows(record, await calendarAt(tx, record.unit), today));
}
