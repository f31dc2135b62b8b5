import { type ClockColour, PlainDate } from '@gongkai/kernel';
import { ApplicationRow } from '@gongkai/registers/applications';
import type { ApplicationFilter } from '@gongkai/reports';
import { districtOf, rangeOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading } from '../database.ts';
import type { Parameter, Query } from '../query.ts';

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

/** Whose applications, and what of them is asked. */
export interface ApplicationQuestion {
  readonly unit: UnitCode;
  readonly below: boolean;
  readonly filter: ApplicationFilter;
  /** The due days up to which a case is black (exclusive), red and yellow (inclusive): the colours as days. */
  readonly colourDays: { readonly today: PlainDate; readonly red: PlainDate; readonly yellow: PlainDate };
}

/** The last row of the page before: its day, unit and number. */
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
  a.title, a.arrived_on as "arrivedOn", a.received_on as "receivedOn", a.handler, a.outcome,
  a.closed_on as "closedOn", a.extended, a.on_time as "onTime", a.counted, d.due_on as due, d.original_on as "originalDue",
  coalesce(d.provisional, false) as provisional`;

const from = `application a left join due_day d on d.district_code = a.district_code and d.unit_code = a.unit_code
  and d.register = 'applications' and d.case_id = a.id collate "C" and d.step = 'reply'`;

const isOpen = '(a.closed_on is null and a.counted)';

// One statement for every filter: a question that is not asked is a null or an empty list, and holds for every row.
const filters = `($3::boolean is null or ${isOpen} = $3) and (cardinality($4::text[]) = 0 or a.state = any($4::text[]))
  and (cardinality($5::text[]) = 0 or a.outcome = any($5::text[]))
  and (cardinality($6::text[]) = 0 or a.applicant_kind = any($6::text[]))
  and (cardinality($7::text[]) = 0 or a.channel = any($7::text[]))
  and ($8::date is null or a.received_on >= $8) and ($9::date is null or a.received_on <= $9)
  and ($10::date is null or a.closed_on >= $10) and ($11::date is null or a.closed_on <= $11)
  and ($12::date is null or (a.counted and a.received_on <= $12 and coalesce(a.closed_on > $12, true)))
  and ($13::text is null or a.handler = $13)
  and ($14::text is null or a.id = $14 or position($14 in a.description) > 0)
  and (cardinality($15::text[]) = 0 or ${isOpen} and case when d.due_on is null then 'grey' when d.due_on < $16::date then 'black'
    when d.due_on <= $17::date then 'red' when d.due_on <= $18::date then 'yellow' else 'green' end = any($15::text[]))`;

/** Equality and the place let an index bring the rows in order; above a place only the range is left. */
function scopeOf({ unit, below }: ApplicationQuestion): { readonly text: string; readonly values: Parameter[] } {
  if (!below) return { text: 'a.district_code = $1 and a.unit_code = $2', values: [districtOf(unit), unit] };
  const { from: first, to } = rangeOf(unit);
  if (unit.length < 6) return { text: 'a.unit_code >= $1 and a.unit_code < $2', values: [first, to] };
  return unit.length === 6
    ? { text: 'a.district_code = $1 and a.unit_code >= $2', values: [districtOf(unit), unit] }
    : { text: 'a.unit_code >= $1 and a.unit_code < $2', values: [first, to] };
}

function filterValues({ filter, colourDays }: ApplicationQuestion): Parameter[] {
  return [
    filter.open,
    filter.states,
    filter.outcomes,
    filter.applicants,
    filter.channels,
    filter.received?.from ?? null,
    filter.received?.to ?? null,
    filter.closed?.from ?? null,
    filter.closed?.to ?? null,
    filter.openOn,
    filter.handler,
    filter.text === '' ? null : filter.text,
    filter.colours satisfies readonly ClockColour[],
    colourDays.today,
    colourDays.red,
    colourDays.yellow,
  ];
}

const orders = {
  received: {
    after: '($19::date is null or (a.arrived_on, a.unit_code, a.id) < ($19, $20::text, $21::text))',
    by: 'a.arrived_on desc, a.unit_code desc, a.id desc',
  },
  // Only what is open is due; what nobody can say the day of stands last.
  due: {
    after: `${isOpen} and ($19::date is null or (coalesce(d.due_on, 'infinity'), a.unit_code, a.id) > ($19, $20::text, $21::text))`,
    by: `coalesce(d.due_on, 'infinity'), a.unit_code, a.id`,
  },
} as const;

/** One page of a list, a due day with each row. Runs in place: due days are rows of the place. */
export function listApplications(
  reading: Reading,
  question: ApplicationQuestion,
  { sort, after, limit }: ApplicationPage,
): Promise<ListedApplication[]> {
  const scope = scopeOf(question);
  const order = orders[sort];
  return reading.inPlace(() =>
    reading.rows(
      ListedApplication,
      `select ${columns} from ${from} where ${scope.text} and ${filters} and ${order.after}
       order by ${order.by} limit $22::int`,
      [...scope.values, ...filterValues(question), after?.day ?? null, after?.unit ?? null, after?.id ?? null, limit],
    ),
  );
}

const Counts = z.object({ total: z.number().int(), open: z.number().int(), overdue: z.number().int() });

/** How many the whole filter finds, how many of them are open, and how many of those overdue. */
export async function countApplications(reading: Reading, question: ApplicationQuestion) {
  const scope = scopeOf(question);
  const [row] = await reading.inPlace(() =>
    reading.rows(
      Counts,
      `select count(*)::int as total, count(*) filter (where ${isOpen})::int as open,
         count(*) filter (where ${isOpen} and d.due_on < $16::date)::int as overdue
       from ${from} where ${scope.text} and ${filters}`,
      [...scope.values, ...filterValues(question)],
    ),
  );
  if (row === undefined) throw new Error('a count answers with a row');
  return row;
}

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
