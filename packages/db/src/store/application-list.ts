import { PlainDate } from '@gongkai/kernel';
import { ApplicationRow } from '@gongkai/registers/applications';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading } from '../database.ts';
import type { Query } from '../query.ts';
import {
  type ApplicationQuestion,
  allOf,
  byDue,
  colourConditions,
  conditionsOf,
  type Give,
  isOpen,
  isReply,
  parameters,
  scopeOf,
  withDue,
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

/** One page of a list, a due day with each row. Runs in place: due days are rows of the place. */
export const listApplications = (
  reading: Reading,
  question: ApplicationQuestion,
  page: ApplicationPage,
): Promise<ListedApplication[]> =>
  reading.inPlace(() =>
    page.sort === 'due' ? listByDue(reading, question, page) : listByReceipt(reading, question, page),
  );

function listByReceipt(reading: Reading, question: ApplicationQuestion, { after, limit }: ApplicationPage) {
  const { values, give } = parameters();
  const conditions = [
    ...scopeOf(question, 'page', give),
    ...conditionsOf(question, give),
    ...colourConditions(question, give),
    ...(after === null ? [] : [`(a.arrived_on, a.unit_code, a.id) < ${cursorOf(after, give)}`]),
  ];
  return reading.list(
    ListedApplication,
    `select ${columns} from ${withDue} where ${allOf(conditions)}
     order by a.arrived_on desc, a.unit_code desc, a.id desc limit ${give(limit)}::int`,
    values,
  );
}

/**
 * What is open by its due day, and behind it what nobody can say the day of. The first part comes in the order of the due
 * days' own index, so that a page reads a page.
 */
async function listByDue(reading: Reading, question: ApplicationQuestion, { after, limit }: ApplicationPage) {
  const { colours } = question.filter;
  const coloured = colours.some((colour) => colour !== 'grey');
  const due = (colours.length === 0 || coloured) && after?.day !== 'infinity';
  const first = due ? await listDue(reading, question, { after, limit }) : [];
  if (first.length === limit || (coloured && !colours.includes('grey'))) return first;
  const left = { after: after?.day === 'infinity' ? after : null, limit: limit - first.length };
  return [...first, ...(await listWithoutDue(reading, question, left))];
}

type Part = Pick<ApplicationPage, 'after' | 'limit'>;

function listDue(reading: Reading, question: ApplicationQuestion, { after, limit }: Part) {
  const { values, give } = parameters();
  const conditions = [
    isReply,
    ...scopeOf(question, 'page', give, 'd'),
    ...conditionsOf(question, give),
    ...colourConditions(question, give),
    ...(after === null ? [] : [`(d.due_on, d.unit_code, d.case_id) > ${cursorOf(after, give)}`]),
  ];
  return reading.list(
    ListedApplication,
    `select ${columns} from ${byDue} where ${allOf(conditions)}
     order by d.due_on, d.unit_code, d.case_id limit ${give(limit)}::int`,
    values,
  );
}

function listWithoutDue(reading: Reading, question: ApplicationQuestion, { after, limit }: Part) {
  const { values, give } = parameters();
  const conditions = [
    isOpen,
    'd.due_on is null',
    ...scopeOf(question, 'page', give),
    ...conditionsOf(question, give),
    ...(after === null ? [] : [`(a.unit_code, a.id) > (${give(after.unit)}, ${give(after.id)})`]),
  ];
  return reading.list(
    ListedApplication,
    `select ${columns} from ${withDue} where ${allOf(conditions)}
     order by a.unit_code, a.id limit ${give(limit)}::int`,
    values,
  );
}

const cursorOf = ({ day, unit, id }: ApplicationCursor, give: Give): string =>
  `(${give(day)}::date, ${give(unit)}, ${give(id)})`;

/** The rows of these numbers of one unit, newest first. */
export const listApplicationsById = (reading: Reading, unit: UnitCode, ids: readonly string[]) =>
  reading.inPlace(() =>
    reading.list(
      ListedApplication,
      `select ${columns} from ${withDue} where a.district_code = $1 and a.unit_code = $2 and a.id = any($3::text[])
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
     where unit_code = $1 and arrived_on between $2::date and $3::date and state not in ('merged', 'moved')
     order by arrived_on desc, id desc limit 3000`,
    [unit, span.from, span.to],
  );
