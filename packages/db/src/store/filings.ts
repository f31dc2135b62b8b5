import { type FormCode, type Period, PlainDate, type ReportKind } from '@gongkai/kernel';
import { DeadlineException, FilingReminder } from '@gongkai/reports';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

const exceptionColumns = `unit_code as unit, form, period, seq, until, reason, person_name as by, at`;

/** The newest exception of every unit of a range that ever had one; taken back, its day is null. */
export const listExceptions = (
  query: Query,
  range: CodeRange,
  form: FormCode,
  period: Period,
): Promise<DeadlineException[]> =>
  query.rows(
    DeadlineException,
    `select distinct on (unit_code) ${exceptionColumns} from deadline_exception
     where unit_code >= $1 and unit_code < $2 and form = $3 and period = $4 order by unit_code, seq desc`,
    [range.from, range.to, form, period],
  );

/** The exception that stands for one unit, or null: none was given, or it was taken back. */
export async function findException(
  query: Query,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<DeadlineException | null> {
  const [newest] = await query.rows(
    DeadlineException,
    `select ${exceptionColumns} from deadline_exception
     where district_code = $1 and unit_code = $2 and form = $3 and period = $4 order by seq desc limit 1`,
    [districtOf(unit), unit, form, period],
  );
  return newest === undefined || newest.until === null ? null : newest;
}

/** Its number is in the key: a second one after the same is a unique violation. */
export const addException = (tx: Tx, actingUnit: UnitCode, each: DeadlineException): Promise<void> =>
  tx.run(
    `insert into deadline_exception (district_code, unit_code, form, period, seq, until, reason, acting_unit, person_name, at)
     values ($1, $2, $3, $4, $5::int, $6::date, $7, $8, $9, $10::timestamptz)`,
    [
      districtOf(each.unit),
      each.unit,
      each.form,
      each.period,
      each.seq,
      each.until,
      each.reason,
      actingUnit,
      each.by,
      each.at,
    ],
  );

/** The newest reminder of every unit of a range. */
export const listFilingReminders = (
  query: Query,
  range: CodeRange,
  form: FormCode,
  period: Period,
): Promise<FilingReminder[]> =>
  query.rows(
    FilingReminder,
    `select distinct on (unit_code) unit_code as unit, form, period, on_day as "onDay", note, person_name as by, at
     from filing_reminder where unit_code >= $1 and unit_code < $2 and form = $3 and period = $4
     order by unit_code, on_day desc`,
    [range.from, range.to, form, period],
  );

export interface NewReminders {
  readonly form: FormCode;
  readonly period: Period;
  readonly onDay: PlainDate;
  readonly note: string;
  readonly actingUnit: UnitCode;
  readonly by: string;
  readonly at: string;
}

/** Reminds each unit, on one day only once whoever asks; answers those that were not reminded before. */
export async function addFilingReminders(
  tx: Tx,
  units: readonly UnitCode[],
  { form, period, onDay, note, actingUnit, by, at }: NewReminders,
): Promise<UnitCode[]> {
  const rows = await tx.rows(
    z.object({ unit: UnitCode }),
    `insert into filing_reminder (district_code, unit_code, form, period, on_day, note, acting_unit, person_name, at)
     select r.place, r.unit, $2, $3, $4::date, $5, $6, $7, $8::timestamptz
     from jsonb_to_recordset($1::jsonb) as r (place text, unit text) order by r.unit
     on conflict do nothing returning unit_code as unit`,
    [
      JSON.stringify(units.map((unit) => ({ place: districtOf(unit), unit }))),
      ...[form, period, onDay, note, actingUnit, by, at],
    ],
  );
  return rows.map(({ unit }) => unit);
}

/** Day of the first submission of each unit that was not taken back, or of its being recorded. */
export const listFirstFiled = (query: Query, range: CodeRange, kind: ReportKind, form: FormCode, period: Period) =>
  query.rows(
    z.object({ unit: UnitCode, on: PlainDate }),
    `select e.unit_code as unit, min(e.at at time zone 'Asia/Shanghai')::date as "on" from report_event e
     where e.unit_code >= $1 and e.unit_code < $2 and e.kind = $3 and e.form = $4 and e.period = $5
       and e.event in ('submitted', 'recorded')
       and not exists (select from report_event w where w.district_code = e.district_code and w.unit_code = e.unit_code
         and w.kind = e.kind and w.form = e.form and w.period = e.period and w.seq = e.seq + 1 and w.event = 'withdrawn')
     group by 1`,
    [range.from, range.to, kind, form, period],
  );
