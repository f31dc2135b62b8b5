import { reminderStages, type WorkCalendar } from '@gongkai/calendar';
import {
  type Database,
  type DueStage,
  giveReminders,
  listDueStages,
  lockReminderRun,
  type NewReminder,
  type Place,
  scopeOf,
  setReminderRun,
  type Tx,
} from '@gongkai/db';
import { addDays, type PlainDate } from '@gongkai/kernel';
import { defaultRemindBefore } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { calendarAt } from './calendar-at.ts';
import { dueNature } from './due-nature.ts';
import { renewDuties } from './items/duty-due.ts';
import { settingsOf } from './settings-of.ts';

/** Nothing further ahead is asked for: thirty working days and what lies between them. */
const horizon = 75;
/** Steps of one transaction: others of the place are kept waiting no longer than that. */
const page = 500;

/**
 * Gives the reminders of a place that today asks for, each for ever once, and answers how many were new. A run that is broken
 * off is taken up by the next: the day of the run is written last.
 */
export async function remindPlace(
  db: Database,
  { place, top }: Place,
  today: PlainDate,
  isStopping: () => boolean = () => false,
): Promise<number> {
  const write = <Value>(run: (tx: Tx) => Promise<Value>) => db.write(scopeOf(top), run);
  const lastRun = await write(async (tx) => {
    const before = await lockReminderRun(tx, place);
    if (before !== today) await renewDuties(tx, { place, top }, today);
    return before;
  });
  const ways = new Map<UnitCode, Way>();
  let given = 0;
  for (let after: DueStage | null = null; ; ) {
    if (isStopping()) return given;
    const due = await write(async (tx) => {
      const rows = await listDueStages(tx, place, addDays(today, horizon), after, page);
      const reminders: NewReminder[] = [];
      for (const row of rows) {
        const way = ways.get(row.unit) ?? (await wayOf(tx, row.unit));
        ways.set(row.unit, way);
        reminders.push(...remindersOf(row, way, lastRun, today));
      }
      if (reminders.length > 0) given += (await giveReminders(tx, place, today, reminders)).length;
      return rows;
    });
    after = due.at(-1) ?? null;
    if (due.length < page) break;
  }
  await write((tx) => setReminderRun(tx, place, today));
  return given;
}

/** How a unit is reminded: by which calendar, how long before. */
interface Way {
  readonly calendar: WorkCalendar;
  readonly before: readonly number[];
}

async function wayOf(tx: Tx, unit: UnitCode): Promise<Way> {
  const [calendar, { effective }] = await Promise.all([calendarAt(tx, unit), settingsOf(tx, unit)]);
  return { calendar, before: effective.remindBefore ?? defaultRemindBefore };
}

function remindersOf(row: DueStage, { calendar, before }: Way, lastRun: PlainDate | null, today: PlainDate) {
  const { unit, register, caseId, step, dueOn, given } = row;
  if (dueNature(register, step) === 'chance' && dueOn < today) return [];
  return reminderStages({ dueOn, before, given, lastRun }, calendar, today).map(
    (stage): NewReminder => ({ unit, register, caseId, step, dueOn, ...stage }),
  );
}
