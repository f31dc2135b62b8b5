import { calendarOf, type DueStepDay, type WorkCalendar, yearsInForce } from '@gongkai/calendar';
import { PlainDate, Register } from '@gongkai/kernel';
import { Assistance, answeredDue, dueRows, fold, sectionDue } from '@gongkai/registers/applications';
import { ItemRecord, itemDueRows } from '@gongkai/registers/disclosure';
import { RemedyCase, remedyDueRows } from '@gongkai/registers/remedies';
import { type DistrictCode, houseOf, isWithin, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { StoredApplicationEvent } from '../store/application-events.ts';
import { assistanceColumns } from '../store/assistance.ts';
import { EnteredYear } from '../store/calendar.ts';
import { DueRow } from '../store/due-days.ts';
import { compare, type Report } from './difference.ts';
import { allRowsOf, rowsOf } from './rows-of.ts';

const Case = z.object({ unit: UnitCode, register: Register, id: z.string() });
const Kept = Case.extend({ rows: z.array(DueRow) });
const OpenApplication = Case.omit({ register: true }).extend({
  events: z.array(StoredApplicationEvent),
  asked: z.array(Assistance),
});
const OpenItem = ItemRecord.pick({ unit: true, id: true, formedOn: true, attribute: true, version: true, state: true });
const OpenRemedy = z.object({ unit: UnitCode, id: z.string(), body: RemedyCase });

// Recurring duties are left out: what is due of them follows the day itself and is renewed with the first round of a day.
const kept = `select unit_code as unit, register, case_id as id, jsonb_agg(jsonb_build_object('step', step, 'dueOn', due_on,
    'originalOn', original_on, 'provisional', provisional) order by step) as rows
  from due_day where district_code = $1 and due_on is not null and case_id !~ '^duty-' group by 1, 2, 3`;

const applications = `select a.unit_code as unit, a.id,
    coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'by', e.person_id, 'byName', e.person_name, 'at', e.at,
        'command', e.facts || jsonb_build_object('kind', e.kind, 'on', e.on_day)) order by e.seq)
      from application_event e where e.district_code = a.district_code and e.unit_code = a.unit_code and e.id = a.id), '[]') as events,
    coalesce((select jsonb_agg(to_jsonb(h)) from (select ${assistanceColumns} from assistance s
      where s.district_code = a.district_code and s.house_code = a.unit_code and s.application_id = a.id) h), '[]') as asked
  from application a where a.district_code = $1 and a.closed_on is null and a.counted`;

const items = `select unit_code as unit, id, formed_on as "formedOn", attribute, version, state from item
  where district_code = $1 and formed_on is not null and attribute = 'public' and version = 0`;

const remedies = 'select unit_code as unit, id, body from remedy where district_code = $1';

/**
 * Counts what is due in every open case of a place again, from its events and the calendar in force for its unit, and compares
 * the days that are kept. Answers how many cases have any.
 */
export async function checkDueDays(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  const calendarFor = await calendarsOf(client);
  const today = await todayOf(client);
  const expected = new Map<string, readonly DueStepDay[]>();
  const expect = (register: Register, unit: UnitCode, id: string, rows: readonly DueStepDay[]): void => {
    if (rows.length > 0) expected.set(nameOf({ register, unit, id }), rows);
  };
  for await (const { unit, id, events, asked } of rowsOf(client, OpenApplication, applications, [place])) {
    // A life that cannot be is told where applications are looked at.
    if (events[0]?.command.kind !== 'registered') continue;
    const calendar = calendarFor(unit);
    const rows = dueRows(fold(events), calendar, today);
    expect('applications', unit, id, [...rows, ...answeredDue(asked, calendar)]);
    const reply = rows.find(({ step }) => step === 'reply');
    for (const section of new Set(asked.map((each) => each.section))) {
      const own = asked.filter((each) => each.section === section);
      expect('applications', section, id, sectionDue(own, reply, calendarFor(houseOf(section))));
    }
  }
  for await (const item of rowsOf(client, OpenItem, items, [place]))
    expect('items', item.unit, item.id, itemDueRows(item, calendarFor(item.unit), today));
  for await (const { unit, id, body } of rowsOf(client, OpenRemedy, remedies, [place]))
    expect('remedies', unit, id, remedyDueRows(body, calendarFor(unit)));
  const found = new Map((await allRowsOf(client, Kept, kept, [place])).map((row) => [nameOf(row), row.rows]));
  for (const name of [...new Set([...expected.keys(), ...found.keys()])].sort())
    compare(report, 'due-day', name, { expected: daysOf(expected.get(name)), found: daysOf(found.get(name)) });
  return found.size;
}

const nameOf = ({ unit, register, id }: z.infer<typeof Case>): string => `${unit} ${register} ${id}`;

/** By step; a step of an old register without a case is none. */
const daysOf = (rows: readonly DueStepDay[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.map(({ step, dueOn, originalOn, provisional }) => [
      step,
      [dueOn, originalOn, provisional ? '暂定' : ''].filter((text) => text !== '').join(' '),
    ]),
  );

async function calendarsOf(client: pg.ClientBase): Promise<(unit: UnitCode) => WorkCalendar> {
  const entered = await allRowsOf(
    client,
    EnteredYear,
    `select unit_code as unit, year, body, revision, updated_at as "updatedAt", updated_by as "updatedBy" from calendar_year
     order by length(unit_code), year`,
    [],
  );
  const made = new Map<string, WorkCalendar>();
  return (unit) => {
    const own = entered.filter((each) => isWithin(unit, each.unit));
    const name = own.map((each) => `${each.unit} ${each.year}`).join();
    const calendar = made.get(name) ?? calendarOf(yearsInForce(own));
    made.set(name, calendar);
    return calendar;
  };
}

async function todayOf(client: pg.ClientBase): Promise<PlainDate> {
  const [row] = await allRowsOf(client, z.object({ today: PlainDate }), 'select current_date as today', []);
  if (row === undefined) throw new Error('a day is always today');
  return row.today;
}
