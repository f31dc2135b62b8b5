import { PlainDate, Register } from '@gongkai/kernel';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import type { Query } from '../query.ts';

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

export const DueDay = DueRow.extend({ unit: UnitCode, register: Register, caseId: z.string() });
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

const columns = `unit_code as unit, register, case_id as "caseId", step, due_on as "dueOn", original_on as "originalOn",
  provisional`;

/** What is due in a range of units of one place up to a day, the earliest first, at most `most`. */
export const listDueDays = (query: Reading | Tx, range: CodeRange, until: PlainDate, most: number): Promise<DueDay[]> =>
  query.inPlace(() =>
    query.rows(
      DueDay,
      `select ${columns} from due_day where unit_code >= $1 and unit_code < $2 and due_on <= $3::date
       order by due_on, unit_code, register, case_id, step limit $4::int`,
      [range.from, range.to, until, most],
    ),
  );

/** What is due in one case. */
export const listDueOfCase = (query: Reading | Tx, { unit, register, caseId }: CaseKey): Promise<DueDay[]> =>
  query.inPlace(() =>
    query.rows(
      DueDay,
      `select ${columns} from due_day
       where district_code = $1 and unit_code = $2 and register = $3 and case_id = $4 and due_on is not null
       order by due_on, step`,
      [districtOf(unit), unit, register, caseId],
    ),
  );

const OpenCase = z.object({ unit: UnitCode, register: Register, caseId: z.string() });

/** Cases of a range with something due, in the order of their keys, after `after`, at most `most`. */
export function listOpenCases(
  query: Query & Pick<Reading, 'inPlace'>,
  range: CodeRange,
  after: CaseKey | null,
  most: number,
): Promise<CaseKey[]> {
  return query.inPlace(() =>
    query.rows(
      OpenCase,
      `select distinct unit_code as unit, register, case_id as "caseId" from due_day
       where unit_code >= $1 and unit_code < $2 and due_on is not null and (unit_code, register, case_id) > ($3, $4, $5)
       order by 1, 2, 3 limit $6::int`,
      [range.from, range.to, after?.unit ?? '', after?.register ?? '', after?.caseId ?? '', most],
    ),
  );
}
