import type { WorkCalendar } from '@gongkai/calendar';
import {
  type CaseKey,
  type DueRow,
  findItem,
  findRemedy,
  listAssistance,
  listDuties,
  listDutyItems,
  type Query,
} from '@gongkai/db';
import type { PlainDate, Register } from '@gongkai/kernel';
import { answeredDue, dueRows, sectionDue } from '@gongkai/registers/applications';
import { itemDueRows } from '@gongkai/registers/disclosure';
import { remedyDueRows } from '@gongkai/registers/remedies';
import { houseOf } from '@gongkai/units';
import { loadApplication } from './applications/application-context.ts';
import { dutyDueRows, dutyOfCase } from './items/duty-due.ts';

/** A case to be counted again: by this calendar, as of this day. */
export interface DueQuestion {
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
}

type DueRowsOf = (query: Query, key: CaseKey, question: DueQuestion) => Promise<readonly DueRow[]>;

/**
 * What is due in a case, from its own events, as each register counts it. A notice that moves the calendar asks this of every
 * open case.
 */
export const dueRowsOf: Record<Register, DueRowsOf> = {
  applications: async (query, { unit, caseId }, { calendar, today }) => {
    const id = caseId;
    const [loaded, asked] = [
      await loadApplication(query, { unit: houseOf(unit), id }),
      await listAssistance(query, { unit, id }),
    ];
    const rows = loaded.ok ? dueRows(loaded.value.application, calendar, today) : [];
    // Under the code of a section stands what it was handed, and nothing else of the case.
    if (houseOf(unit) === unit) return [...rows, ...answeredDue(asked, calendar)];
    return sectionDue(
      asked,
      rows.find(({ step }) => step === 'reply'),
      calendar,
    );
  },
  items: async (query, { unit, caseId }, { calendar, today }) => {
    const duty = dutyOfCase(caseId);
    if (duty !== null) {
      const found = (await listDuties(query, houseOf(unit))).find(({ id }) => id === duty);
      return found === undefined ? [] : dutyDueRows(found, await listDutyItems(query, houseOf(unit)), today);
    }
    const item = await findItem(query, { unit, id: caseId });
    return item === null ? [] : itemDueRows(item, calendar, today);
  },
  remedies: async (query, { unit, caseId }, { calendar }) => {
    const remedy = await findRemedy(query, { unit, id: caseId });
    return remedy === null ? [] : remedyDueRows(remedy.body, calendar);
  },
  // What is written into the 台账 has happened; nothing in it is due.
  activities: async () => [],
};
