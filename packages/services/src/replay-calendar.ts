import { calendarOf, type WorkCalendar, yearsInForce } from '@gongkai/calendar';
import { type DueCase, type DueRow, listDueCases, listEnteredYears, type Reading, type Tx } from '@gongkai/db';
import { type PlainDate, plainDate } from '@gongkai/kernel';
import type { MovedDay, Moves } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { dueRowsOf } from './due-rows.ts';

/** A year as a unit would have it; null takes its own word back. */
export interface CalendarChange {
  readonly unit: UnitCode;
  readonly year: number;
  readonly body: Parameters<typeof calendarOf>[0][number] | null;
}

const page = 200;
const mostShown = 500;

/**
 * Counts every open case of a unit and below again, as if the change were made, and answers what moves. `keep` is given each
 * case whose days are others than before.
 */
export async function replayCalendar(
  query: Reading | Tx,
  change: CalendarChange,
  today: PlainDate,
  keep: (of: DueCase, rows: readonly DueRow[]) => Promise<void> = async () => undefined,
): Promise<Moves> {
  // A day before the year's own notice begins to speak cannot move.
  const from = plainDate(`${change.year - 1}-12-20`);
  const calendars = new Map<UnitCode, WorkCalendar>();
  const moved: MovedDay[] = [];
  let looked = 0;
  let count = 0;
  for (let after: DueCase | null = null; ; ) {
    const cases: DueCase[] = await listDueCases(query, rangeOf(change.unit), from, after, page);
    for (const each of cases) {
      const calendar = calendars.get(each.unit) ?? (await changedCalendar(query, each.unit, change));
      calendars.set(each.unit, calendar);
      const rows = await dueRowsOf[each.register](query, each, { calendar, today });
      const differing = differenceOf(each, rows);
      looked += 1;
      if (differing.length === 0) continue;
      count += differing.length;
      moved.push(...differing.slice(0, Math.max(0, mostShown - moved.length)));
      await keep(each, rows);
    }
    after = cases.at(-1) ?? null;
    if (cases.length < page) return { looked, count, moved };
  }
}

async function changedCalendar(query: Reading | Tx, unit: UnitCode, change: CalendarChange): Promise<WorkCalendar> {
  const entered = await listEnteredYears(query, unit);
  const others = entered.filter((each) => each.unit !== change.unit || each.year !== change.year);
  const own = { ...change, revision: 0, updatedAt: '', updatedBy: '' };
  const nearest = [...others, own].sort((a, b) => a.unit.length - b.unit.length);
  return calendarOf(yearsInForce(nearest));
}

function differenceOf({ unit, register, caseId, rows: before }: DueCase, after: readonly DueRow[]): MovedDay[] {
  const steps = [...new Set([...before, ...after].map(({ step }) => step))].sort();
  return steps.flatMap((step) => {
    const was = before.find((row) => row.step === step);
    const is = after.find((row) => row.step === step);
    const same = was?.dueOn === is?.dueOn && was?.originalOn === is?.originalOn && was?.provisional === is?.provisional;
    if (same) return [];
    const days = { before: was?.dueOn ?? null, after: is?.dueOn ?? null };
    return [{ unit, register, caseId, step, ...days, provisional: is?.provisional ?? false }];
  });
}
