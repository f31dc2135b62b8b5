import { type ApplicationCursor, type ApplicationQuestion, listApplications, type Reading } from '@gongkai/db';
import { PlainDate } from '@gongkai/kernel';
import type { ApplicationListRow, InputOf } from '@gongkai/reports';
import { z } from 'zod';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';
import { colourDays, listRow } from './list-row.ts';

const Cursor = z.tuple([z.union([PlainDate, z.literal('infinity')]), z.string().max(20), z.string().max(40)]);

export interface ListedPage {
  readonly question: ApplicationQuestion;
  readonly rows: readonly ApplicationListRow[];
  readonly next: string | null;
}

/** One page of the list, its rows with their colours. A cursor that nobody gave out starts at the beginning. */
export async function listPage(
  reading: Reading,
  input: InputOf<'applications.list'>,
  asking: Asking,
): Promise<ListedPage> {
  const { unit, below, filter, sort, limit } = input;
  const calendar = await calendarAt(reading, unit);
  const days = colourDays(calendar, asking.today);
  const question = { unit, below, filter, colourDays: days };
  const found = await listApplications(reading, question, { sort, after: cursorOf(input.after), limit: limit + 1 });
  const rows = found.slice(0, limit).map((listed) => listRow(listed, calendar, days));
  const last = found.length > limit ? rows.at(-1) : undefined;
  const day = sort === 'due' ? (last?.due ?? 'infinity') : last?.arrivedOn;
  return { question, rows, next: last === undefined ? null : [day, last.unit, last.id].join('~') };
}

function cursorOf(after: string | null): ApplicationCursor | null {
  const parsed = Cursor.safeParse(after?.split('~'));
  return parsed.success ? { day: parsed.data[0], unit: parsed.data[1], id: parsed.data[2] } : null;
}
