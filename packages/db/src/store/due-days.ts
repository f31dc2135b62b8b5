import { PlainDate, Register } from '@gongkai/kernel';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import { atPlaceOf } from './at-place-of.ts';

/** One case of a register of a unit. */
export interface CaseKey {
  readonly unit: UnitCode;
  readonly register: Register;
  readonly caseId: string;
}

/** What of a case is due: a step, its day, and the day it was before it was extended. */
export const DueRow = z.object({
  step: z.string(),
  dueOn: PlainDate,
  originalOn: PlainDate,
  provisional: z.boolean(),
});
export type DueRow = z.infer<typeof DueRow>;

/** With the title the case is found by; empty while it has none. */
export const DueDay = DueRow.extend({ unit: UnitCode, register: Register, caseId: z.string(), title: z.string() });
export type DueDay = z.infer<typeof DueDay>;

/** Makes `rows` all that is due in a case: a step that is not among them is no longer due. */
export const putDueDays = (tx: Tx, { unit, register, caseId }: CaseKey, rows: readonly DueRow[]): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `with given as (
         select * from jsonb_to_recordset($5::jsonb) as r (step text, "dueOn" date, "originalOn" date, provisional boolean)
       ), over as (
         update due_day set due_on = null, original_on = null, provisional = false
         where district_code = $1 and unit_code = $2 and register = $3 and case_id = $4 and due_on is not null
           and step not in (select step from given)
       )
       insert into due_day (district_code, unit_code, register, case_id, step, due_on, original_on, provisional)
       select $1, $2, $3, $4, step, "dueOn", "originalOn", provisional from given
       on conflict (district_code, unit_code, register, case_id, step) do update
         set due_on = excluded.due_on, original_on = excluded.original_on, provisional = excluded.provisional`,
      [districtOf(unit), unit, register, caseId, JSON.stringify(rows)],
    ),
  );

/** Steps that are not listed any more from a day on. */
export interface Lapsing {
  readonly steps: readonly string[];
  readonly from: PlainDate;
}

/** What is due in a range of units of one place, the earliest first, at most `most`. */
export const listDueDays = (query: Reading | Tx, range: CodeRange, lapsing: Lapsing, most: number): Promise<DueDay[]> =>
  atPlaceOf(query, range, () =>
    query.list(
      DueDay,
      // Titles are looked up for the rows that are shown, not for all that are due.
      `select d.unit_code as unit, d.register, d.case_id as "caseId", d.step, d.due_on as "dueOn",
         d.original_on as "originalOn", d.provisional, coalesce(s.title, '') as title
       from (
         select * from due_day
         where unit_code >= $1 and unit_code < $2 and due_on is not null
           and not (step = any ($3::text[]) and due_on < $4::date)
         order by due_on, unit_code, register, case_id, step limit $5::int
       ) d
       left join search_entry s on s.district_code = d.district_code and s.unit_code = d.unit_code
         and s.register = d.register and s.case_id = d.case_id
       order by d.due_on, d.unit_code, d.register, d.case_id, d.step`,
      [range.from, range.to, lapsing.steps, lapsing.from, most],
    ),
  );

const DueCase = z.object({ unit: UnitCode, register: Register, caseId: z.string(), rows: z.array(DueRow) });
/** A case with all that is due in it, by step. */
export type DueCase = z.infer<typeof DueCase>;

/** Cases of a range with anything due on or after a day, in the order of their keys, after `after`, at most `most`. */
export const listDueCases = (
  query: Reading | Tx,
  range: CodeRange,
  from: PlainDate,
  after: CaseKey | null,
  most: number,
): Promise<DueCase[]> =>
  query.inPlace(() =>
    query.rows(
      DueCase,
      `select unit_code as unit, register, case_id as "caseId",
         jsonb_agg(jsonb_build_object('step', step, 'dueOn', due_on, 'originalOn', original_on, 'provisional', provisional)
           order by step collate "C") as rows
       from due_day
       where unit_code >= $1 and unit_code < $2 and due_on is not null
         and (unit_code, register collate "C", case_id) > ($4, $5 collate "C", $6)
       group by unit_code, register, case_id having max(due_on) >= $3::date
       order by unit_code, register collate "C", case_id limit $7::int`,
      [range.from, range.to, from, after?.unit ?? '', after?.register ?? '', after?.caseId ?? '', most],
    ),
  );

/** On how many days something of one unit is due. */
export async function countDueDays(reading: Reading, unit: UnitCode): Promise<number> {
  const rows = await reading.inPlace(() =>
    reading.rows(
      z.object({ count: z.number().int() }),
      'select count(*)::int as count from due_day where district_code = $1 and unit_code = $2 and due_on is not null',
      [districtOf(unit), unit],
    ),
  );
  return rows[0]?.count ?? 0;
}
