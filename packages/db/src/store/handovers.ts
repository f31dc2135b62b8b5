import { PlainDate, Register } from '@gongkai/kernel';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

/** One end of a handing over, as the unit of the case keeps it: `out` where the case was, `in` where it is now. */
export const Handover = z.object({
  register: Register,
  caseId: z.string(),
  way: z.enum(['out', 'in']),
  otherUnit: UnitCode,
  otherId: z.string(),
  on: PlainDate,
  document: z.string(),
});
export type Handover = z.infer<typeof Handover>;

/** Appends ends that belong to `unit`; written as that unit. */
export const addHandovers = (tx: Tx, unit: UnitCode, rows: readonly Handover[], at: string): Promise<void> =>
  tx.run(
    `insert into case_handover (district_code, unit_code, register, case_id, way, other_unit, other_id, on_day, document, at)
     select $1, $2, r.register, r."caseId", r.way, r."otherUnit", r."otherId", r."on", r.document, $4::timestamptz
     from jsonb_to_recordset($3::jsonb) as r (register text, "caseId" text, way text, "otherUnit" text, "otherId" text,
       "on" date, document text)`,
    [districtOf(unit), unit, JSON.stringify(rows), at],
  );

/** Where a case came from and where it went, the earlier first. */
export const listHandovers = (query: Query, unit: UnitCode, register: Register, caseId: string): Promise<Handover[]> =>
  query.rows(
    Handover,
    `select register, case_id as "caseId", way, other_unit as "otherUnit", other_id as "otherId", on_day as "on", document
     from case_handover where district_code = $1 and unit_code = $2 and register = $3 and case_id = $4 order by on_day, way`,
    [districtOf(unit), unit, register, caseId],
  );
