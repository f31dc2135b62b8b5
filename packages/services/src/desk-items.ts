import { colourOf, type WorkCalendar, workingDaysBetween } from '@gongkai/calendar';
import { type DueDay, findUnit, listAssistance, listDueDays, listDuties, type Reading } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import type { DeskItem } from '@gongkai/reports';
import { type CodeRange, houseOf, type UnitCode } from '@gongkai/units';
import { calendarAt } from './calendar-at.ts';
import { chances, dueNature } from './due-nature.ts';
import { dutyOfCase } from './items/duty-due.ts';

/** What registers ask for in ranges of codes, the earliest day first, at most `most`, with how near each day is. */
export async function deskItems(
  reading: Reading,
  ranges: readonly CodeRange[],
  today: PlainDate,
  most: number,
): Promise<DeskItem[]> {
  const lists = await Promise.all(
    ranges.map((range) => listDueDays(reading, range, { steps: chances, from: today }, most)),
  );
  const due = lists
    .flat()
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .slice(0, most);
  const units = new Map<UnitCode, { readonly name: string; readonly left: (day: PlainDate) => number }>();
  for (const code of new Set(due.map(({ unit }) => unit))) {
    const [unit, calendar] = await Promise.all([findUnit(reading, code, today), calendarAt(reading, code)]);
    units.set(code, { name: unit?.name ?? code, left: remembered((day) => daysLeft(calendar, today, day)) });
  }
  const titled = await Promise.all(due.map((each) => withTitle(reading, each)));
  return titled.map((each) => toItem(each, units.get(each.unit)));
}

/** Due of a section in what its unit handed it; the unit has a row of its own that waits for it. */
export const isHandedOver = ({ unit, register }: Pick<DueDay, 'unit' | 'register'>): boolean =>
  register === 'applications' && houseOf(unit) !== unit;

/** What stands in no search says itself what it is: a duty by its name, what a section was handed by the request. */
async function withTitle(reading: Reading, due: DueDay): Promise<DueDay> {
  const duty = due.register === 'items' ? dutyOfCase(due.caseId) : null;
  if (duty !== null) {
    const duties = await listDuties(reading, houseOf(due.unit));
    return { ...due, title: duties.find(({ id }) => id === duty)?.title ?? due.title };
  }
  if (!isHandedOver(due)) return due;
  const [asked] = await listAssistance(reading, { unit: due.unit, id: due.caseId });
  return { ...due, title: asked?.request.slice(0, 80) ?? '' };
}

function toItem(due: DueDay, unit: { name: string; left: (day: PlainDate) => number } | undefined): DeskItem {
  const remaining = unit?.left(due.dueOn) ?? 0;
  const nature = dueNature(due.register, due.step);
  const late = nature === 'duty' && remaining < 0;
  // Whoever is awaited can be late; the unit then goes on without them and is not late itself.
  const colour = late || remaining >= 0 ? colourOf(remaining, Math.max(0, -remaining)) : 'grey';
  return { ...due, unitName: unit?.name ?? due.unit, nature, late, remaining, colour };
}

/** Working days left; past a day at least -1, on the Saturday after it too. */
export function daysLeft(calendar: WorkCalendar, today: PlainDate, due: PlainDate): number {
  const left = workingDaysBetween(calendar, today, due);
  return due < today ? Math.min(-1, left) : left;
}

/** Many cases are due on few days. */
function remembered(count: (day: PlainDate) => number): (day: PlainDate) => number {
  const known = new Map<PlainDate, number>();
  return (day) => {
    const left = known.get(day) ?? count(day);
    known.set(day, left);
    return left;
  };
}
