import {
  type DueRow,
  type DutyRow,
  listDuties,
  listDutyItems,
  listPlaceDuties,
  type Place,
  putDueDays,
  type Tx,
} from '@gongkai/db';
import { type PlainDate, plainDate, yearOf } from '@gongkai/kernel';
import { periodsDue, type RecurringDuty } from '@gongkai/registers/disclosure';
import { houseOf, type UnitCode } from '@gongkai/units';

/** A recurring duty among what is due: beside items, whose numbers have no such beginning. */
const prefix = 'duty-';
export const dutyCase = (id: string): string => `${prefix}${id}`;
export const dutyOfCase = (caseId: string): string | null =>
  caseId.startsWith(prefix) ? caseId.slice(prefix.length) : null;

type Fulfilled = Awaited<ReturnType<typeof listDutyItems>>;

/** Periods of this year and the last that have ended and of which nothing is public yet, one step a period. */
export function dutyDueRows(duty: RecurringDuty, items: Fulfilled, today: PlainDate): readonly DueRow[] {
  const from = plainDate(`${yearOf(today) - 1}-01-01`);
  const done = new Set(
    items.filter(({ duty: of, publishedOn }) => of === duty.id && publishedOn !== null).map(({ period }) => period),
  );
  return periodsDue(duty, from, today)
    .filter(({ period }) => !done.has(period))
    .map(({ period, dueOn }) => ({ step: `period-${period}`, dueOn, originalOn: dueOn, provisional: false }));
}

/** Sets what is due of a unit's duties, each under the section that has it, else under the unit. */
export async function putDutyDue(tx: Tx, house: UnitCode, today: PlainDate): Promise<void> {
  const [duties, items] = [await listDuties(tx, house), await listDutyItems(tx, house)];
  for (const duty of duties) await putOne(tx, house, duty, dutyDueRows(duty, items, today));
}

const putOne = (tx: Tx, house: UnitCode, duty: DutyRow, rows: readonly DueRow[]): Promise<void> =>
  putDueDays(tx, { unit: duty.section ?? house, register: 'items', caseId: dutyCase(duty.id) }, rows);

/** A duty that has gone from a section is no longer due there. */
export const liftDutyDue = (tx: Tx, holder: UnitCode, id: string): Promise<void> =>
  putDueDays(tx, { unit: holder, register: 'items', caseId: dutyCase(id) }, []);

/** A new day may have ended a period: what is due of all duties of a place. */
export async function renewDuties(tx: Tx, { top }: Place, today: PlainDate): Promise<void> {
  for (const house of await listPlaceDuties(tx, top)) await putDutyDue(tx, houseOf(house), today);
}
