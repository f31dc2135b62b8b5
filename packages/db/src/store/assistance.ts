import { type AssistanceState, PlainDate } from '@gongkai/kernel';
import { Assistance } from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import { type CodeRange, districtOf, houseOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import { type DueRow, putDueDays } from './due-days.ts';

/** One asking: of which section, in which application, by which of its steps. */
export interface AssistanceKey {
  readonly section: UnitCode;
  readonly application: string;
  readonly asked: number;
}

/** As `Assistance` reads them. */
export const assistanceColumns = `unit_code as section, application_id as application, asked_seq as asked, kind, state, revision,
  asked_on as "askedOn", asked_by as "askedBy", until, question, request, received_on as "receivedOn", answer, outcome,
  ground, answered_on as "answeredOn", answered_by as "answeredBy"`;
const keyValues = ({ section, application, asked }: AssistanceKey) =>
  [districtOf(section), section, application, asked] as const;
const isKey = 'district_code = $1 and unit_code = $2 and application_id = $3 and asked_seq = $4::int';

/** Hands an application to a section, or asks it for help: written by the unit, under the section's code. */
export const addAssistance = (tx: Tx, row: Assistance): Promise<void> =>
  tx.run(
    `insert into assistance (district_code, unit_code, application_id, asked_seq, house_code, kind, state, revision, asked_on,
       asked_by, until, question, request, received_on, answer, acting_unit)
     values ($1, $2, $3, $4::int, $5, $6, 'asked', 1, $7::date, $8, $9::date, $10, $11, $12::date, '', $5)`,
    [
      ...keyValues(row),
      ...[
        houseOf(row.section),
        row.kind,
        row.askedOn,
        row.askedBy,
        row.until,
        row.question,
        row.request,
        row.receivedOn,
      ],
    ],
  );

/** An asking, its row taken until the transaction ends; null: there is none, or it is another section's. */
export async function lockAssistance(tx: Tx, key: AssistanceKey): Promise<Assistance | null> {
  await tx.run(`select from assistance where ${isKey} for update`, keyValues(key));
  return findRow(tx, Assistance, `select ${assistanceColumns} from assistance where ${isKey}`, keyValues(key));
}

/** Writes the section's answer; the caller has locked the row. */
export const saveAnswer = (tx: Tx, row: Assistance): Promise<void> =>
  tx.run(
    `update assistance set state = $5, revision = $6::int, answer = $7, outcome = $8, ground = $9::jsonb,
       answered_on = $10::date, answered_by = $11, acting_unit = unit_code
     where ${isKey}`,
    [
      ...keyValues(row),
      ...[row.state, row.revision, row.answer, row.outcome, row.ground === null ? null : JSON.stringify(row.ground)],
      ...[row.answeredOn, row.answeredBy],
    ],
  );

/** An asking follows its case: where it stands, and the request as it now reads. Written by the unit. */
export const moveAssistance = (tx: Tx, key: AssistanceKey, state: AssistanceState, request: string): Promise<void> =>
  tx.run(
    `update assistance set state = $5, request = $6, revision = revision + 1, acting_unit = house_code where ${isKey}`,
    [...keyValues(key), state, request],
  );

/** Everything a unit has asked its sections in one application, oldest first; also what one section was asked. */
export const listAssistance = (query: Query, { unit, id }: ApplicationKey): Promise<Assistance[]> =>
  query.rows(
    Assistance,
    `select ${assistanceColumns} from assistance
     where district_code = $1 and house_code = $2 and application_id = $3 and ($4 = $2 or unit_code = $4)
     order by asked_seq`,
    [districtOf(unit), houseOf(unit), id, unit],
  );

/** What a range of codes was asked, the newest first; a page begins after its cursor. */
export const pageAssistance = (
  query: Query,
  range: CodeRange,
  page: {
    readonly open: boolean;
    readonly after: {
      readonly askedOn: PlainDate;
      readonly section: string;
      readonly application: string;
      readonly asked: number;
    } | null;
    readonly limit: number;
  },
): Promise<Assistance[]> =>
  query.rows(
    Assistance,
    `select ${assistanceColumns} from assistance
     where unit_code >= $1 and unit_code < $2 and (not $3::boolean or state in ('asked', 'answered'))
       and ($4::date is null or (asked_on, unit_code, application_id, asked_seq) < ($4::date, $5, $6, $7::int))
     order by asked_on desc, unit_code desc, application_id desc, asked_seq desc limit $8::int`,
    [
      ...[range.from, range.to, page.open],
      ...[
        page.after?.askedOn ?? null,
        page.after?.section ?? '',
        page.after?.application ?? '',
        page.after?.asked ?? 0,
      ],
      page.limit,
    ],
  );

/** What a section has to answer and by when; nothing any more once it has. */
export const putSectionDue = (tx: Tx, section: UnitCode, application: string, rows: readonly DueRow[]): Promise<void> =>
  putDueDays(tx, { unit: section, register: 'applications', caseId: application }, rows);

/** A section's answer waits for its unit: a row beside whatever else is due in the case. */
export const addAnsweredDue = (tx: Tx, house: UnitCode, application: string, due: DueRow): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `insert into due_day (district_code, unit_code, register, case_id, step, due_on, original_on, provisional)
       values ($1, $2, 'applications', $3, $4, $5::date, $5::date, $6)
       on conflict (district_code, unit_code, register, case_id, step) do update
         set due_on = excluded.due_on, original_on = excluded.original_on, provisional = excluded.provisional`,
      [districtOf(house), house, application, due.step, due.dueOn, due.provisional],
    ),
  );

const SectionDue = z.object({ section: UnitCode, application: z.string(), dueOn: PlainDate });

/** The days on which answers of these askings are due, where any is. */
export const listSectionDue = (reading: Reading, rows: readonly Pick<AssistanceKey, 'section' | 'application'>[]) =>
  rows.length === 0
    ? Promise.resolve([])
    : reading.inPlace(() =>
        reading.rows(
          SectionDue,
          `select unit_code as section, case_id as application, due_on as "dueOn" from due_day
           where unit_code = any($1::text[]) and case_id = any($2::text[]) and register = 'applications'
             and step = 'assistance-answer' and due_on is not null`,
          [rows.map(({ section }) => section), rows.map(({ application }) => application)],
        ),
      );

/** The day by which a unit has to reply in an application; null where none runs. */
export const findReplyDue = (tx: Tx, house: UnitCode, application: string) =>
  tx.inPlace(() =>
    findRow(
      tx,
      z.object({ dueOn: PlainDate }),
      `select due_on as "dueOn" from due_day where district_code = $1 and unit_code = $2 and register = 'applications'
         and case_id = $3 and step = 'reply' and due_on is not null`,
      [districtOf(house), house, application],
    ),
  );
