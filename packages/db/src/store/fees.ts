import { PlainDate } from '@gongkai/kernel';
import { FeeBasis } from '@gongkai/registers/fees';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** The fee asked for an application: by which method, from what, how much (分), and what came of it. */
export const FeeRow = z.object({
  application: z.string(),
  basis: FeeBasis,
  fen: z.number().int(),
  noticedOn: PlainDate,
  paidOn: PlainDate.nullable(),
  lapsedOn: PlainDate.nullable(),
});
export type FeeRow = z.infer<typeof FeeRow>;

export const findFee = (query: Query, unit: UnitCode, application: string): Promise<FeeRow | null> =>
  findRow(
    query,
    FeeRow,
    `select application_id as application, basis, fen, noticed_on as "noticedOn", paid_on as "paidOn",
       lapsed_on as "lapsedOn"
     from fee where district_code = $1 and unit_code = $2 and application_id = $3`,
    [districtOf(unit), unit, application],
  );

/** A second fee for the same application is a unique violation. */
export const addFee = (
  tx: Tx,
  unit: UnitCode,
  { application, basis, fen, noticedOn }: Pick<FeeRow, 'application' | 'basis' | 'fen' | 'noticedOn'>,
): Promise<void> =>
  tx.run(
    `insert into fee (district_code, unit_code, application_id, basis, fen, noticed_on)
     values ($1, $2, $3, $4::jsonb, $5::bigint, $6::date)`,
    [districtOf(unit), unit, application, JSON.stringify(basis), fen, noticedOn],
  );

/** Says how the fee ended: paid or lapsed on that day; `at`: when that was recorded. */
export const endFee = (
  tx: Tx,
  unit: UnitCode,
  application: string,
  { paidOn, lapsedOn }: Pick<FeeRow, 'paidOn' | 'lapsedOn'>,
  at: Date,
): Promise<void> =>
  tx.run(
    `update fee set paid_on = $4::date, paid_at = case when $4::date is not null then $6::timestamptz end, lapsed_on = $5::date
     where district_code = $1 and unit_code = $2 and application_id = $3`,
    [districtOf(unit), unit, application, paidOn, lapsedOn, at.toISOString()],
  );

/**
 * How many applications the same applicant had handed in before this one in the month of its receipt: they decide the tier
 * (按件). null for whoever may not see who applied, and where no document tells applicants apart.
 */
export async function countInMonthBefore(query: Query, unit: UnitCode, application: string): Promise<number | null> {
  const row = await findRow(
    query,
    z.object({ count: z.number().int() }),
    `select (select count(*)::int from applicant b join application o using (district_code, unit_code, id)
        where b.unit_code = $2 and b.document_number = a.document_number and b.id <> a.id
          and o.state not in ('split', 'merged', 'moved')
          and date_trunc('month', o.received_on) = date_trunc('month', c.received_on)
          and (o.received_on, o.registered_at, o.id) < (c.received_on, c.registered_at, c.id)) as count
     from applicant a join application c using (district_code, unit_code, id)
     where a.district_code = $1 and a.unit_code = $2 and a.id = $3
       and a.document_number is not null and c.received_on is not null`,
    [districtOf(unit), unit, application],
  );
  return row?.count ?? null;
}
