import type { DueStepDay, WorkCalendar } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import { disclosureTerm } from './disclosure-term.ts';
import type { ItemRecord } from './item-record.ts';

const over = ['published', 'kept', 'repealed', 'withdrawn', 'dropped', 'moved'];

/** The day by which an item is to be public (第二十六条); empty when nothing is due any more. */
export function itemDueRows(
  record: Pick<ItemRecord, 'formedOn' | 'attribute' | 'version' | 'state'>,
  calendar: WorkCalendar,
  today: PlainDate,
): readonly DueStepDay[] {
  const { formedOn, attribute, version, state } = record;
  if (formedOn === null || attribute !== 'public' || version > 0 || over.includes(state)) return [];
  const { dueOn, provisional } = disclosureTerm(calendar, formedOn, null, today);
  return [{ step: 'disclosure', dueOn, originalOn: dueOn, provisional }];
}
