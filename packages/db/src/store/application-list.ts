import { type ClockColour, PlainDate } from '@gongkai/kernel';
import { ApplicationRow } from '@gongkai/registers/applications';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading } from '../database.ts';
import type { Query } from '../query.ts';
import {
  type ApplicationQuestion,
  conditionsOf,
  type Give,
  isOpen,
  parameters,
  scopeOf,
} from './application-conditions.ts';

/** A row of a list with the reply's due day, where one runs. */
export const ListedApplication = ApplicationRow.extend({
  unit: UnitCode,
  id: z.string(),
  seq: z.number().int(),
  applicant: z.string(),
  title: z.string(),
  due: PlainDate.nullable(),
  originalDue: PlainDate.nullable(),
  provisional: z.boolean(),
});
export type ListedApplication = z.infer<typeof ListedApplication>;

/** The last row of the page before: its day (`infinity` where none is due), unit and number. */
export interface ApplicationCursor {
  readonly day: string;
  readonly unit: string;
  readonly id: string;
}

export interface ApplicationPage {
  readonly sort: 'due' | 'received';
  readonly after: ApplicationCursor | null;
  readonly limit: number;
}

const columns = `a.unit_code as unit, a.id, a.seq, a.state, a.channel, a.applicant_kind as "applicantKind", a.applicant,
  a.title, a.arrived_on as "arrivedOn", a.received_on as "receivedOn", a.handler, a.outcome, a.closed_on as "closedOn",
  a.extended, a.on_time as "onTime", a.counted, d.due_on as due, d.original_on as "originalDue",
  coalesce(d.provisional, false) as provisional`;

const ofCase = `d.district_code = a.district_code and d.unit_code = a.unit_code and d.register = 'applications'
  and d.case_id = a.id and d.step = 'reply' and d.due_on is not null`;
const from = `application a left join due_day d on ${ofCase}`;

/** One page of a list, a due day with each row. Runs in place: due days are rows of the place. */
export function listApplications(
  reading: Reading,
  question: ApplicationQuestion,
  { sort, after, limit }: ApplicationPage,
): Promise<ListedApplication[]> {
  const { values, give } = parameters();
  const conditions = [
    ...scopeOf(question, 'page', give),
    ...conditionsOf(question, give),
    ...colourConditions(question, give),
  ];
  // Only what is open is due; what nobody can say the day of stands last.
  if (sort === 'due') conditions.push(isOpen);
  if (after !== null) conditions.push(afterCursor(sort, after, give));
  const order = sort === 'due' ? `${dueDay}, a.unit_code, a.id` : 'a.arrived_on desc, a.unit_code desc, a.id desc';
  return reading.inPlace(() =>
    reading.rows(
      ListedApplication,
      `select ${columns} from ${from} where ${conditions.join(' and ')} order by ${order} limit ${give(limit)}::int`,
      values,
    ),
  );
}

const dueDay = `coalesce(d.due_on, 'infinity')`;

function afterCursor(sort: ApplicationPage['sort'], { day, unit, id }: ApplicationCursor, give: Give): string {
  const cursor = `(${give(day)}::date, ${give(unit)}, ${give(id)})`;
  return sort === 'due'
    ? `(${dueDay}, a.unit_code, a.id) > ${cursor}`
    : `(a.arrived_on, a.unit_code, a.id) < ${cursor}`;
}

/** Colours are due days: past, to red, to yellow, beyond; grey has none. */
function colourConditions({ filter, colourDays: days }: ApplicationQuestion, give: Give): string[] {
  if (filter.colours.length === 0) return [];
  const spans: Record<ClockColour, () => string> = {
    black: () => `d.due_on < ${give(days.today)}::date`,
    red: () => `d.due_on between ${give(days.today)}::date and ${give(days.red)}::date`,
    yellow: () => `(d.due_on > ${give(days.red)}::date and d.due_on <= ${give(days.yellow)}::date)`,
    green: () => `d.due_on > ${give(days.yellow)}::date`,
    grey: () => 'd.due_on is null',
  };
  return [isOpen, `(${filter.colours.map((colour) => spans[colour]()).join(' or ')})`];
}

const Count = z.object({ count: z.number().int() });

/** How many the whole filter finds, how many of them are open, and how many of those overdue. */
export async function countApplications(reading: Reading, question: ApplicationQuestion) {
  const [total, open, overdue] = await reading.inPlace(() =>
    Promise.all([
      count(reading, question, []),
      count(reading, question, [isOpen]),
      count(reading, { ...question, filter: { ...question.filter, colours: ['black'] } }, []),
    ]),
  );
  return { total, open, overdue: asksBlack(question) ? overdue : 0 };
}

const asksBlack = ({ filter }: ApplicationQuestion): boolean =>
  filter.colours.length === 0 || filter.colours.includes('black');

async function count(reading: Reading, question: ApplicationQuestion, more: readonly string[]): Promise<number> {
  const { values, give } = parameters();
  const colours = colourConditions(question, give);
  const asked = [...scopeOf(question, 'count', give), ...conditionsOf(question, give), ...colours, ...more];
  const table = colours.length === 0 ? 'application a' : question.filter.colours.includes('grey') ? from : inner;
  const [row] = await reading.rows(
    Count,
    `select count(*)::int as count from ${table} where ${asked.join(' and ')}`,
    values,
  );
  if (row === undefined) throw new Error('a count answers with a row');
  return row.count;
}

const inner = `application a join due_day d on ${ofCase}`;

/** The rows of these numbers of one unit, newest first. */
export const listApplicationsById = (reading: Reading, unit: UnitCode, ids: readonly string[]) =>
  reading.inPlace(() =>
    reading.rows(
      ListedApplication,
      `select ${columns} from ${from} where a.district_code = $1 and a.unit_code = $2 and a.id = any($3::text[])
       order by a.arrived_on desc, a.id desc`,
      [districtOf(unit), unit, ids],
    ),
  );

/** What may be a duplicate of something that arrived on a day: the unit's applications of the time around it, whole texts. */
export const listComparable = (
  query: Query,
  unit: UnitCode,
  span: { readonly from: PlainDate; readonly to: PlainDate },
) =>
  query.rows(
    z.object({ id: z.string(), description: z.string(), arrivedOn: PlainDate }),
    `select id, description, arrived_on as "arrivedOn" from application
     where unit_code = $1 and arrived_on between $2::date and $3::date and state <> 'merged'
     order by arrived_on desc, id desc limit 3000`,
    [unit, span.from, span.to],
  );
