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

/** Says how the fee ended: paid or lapsed on that day. */
export const endFee = (
  tx: Tx,
  unit: UnitCode,
  application: string,
  { paidOn, lapsedOn }: Pick<FeeRow, 'paidOn' | 'lapsedOn'>,
): Promise<void> =>
  tx.run(
    `update fee set paid_on = $4::date, lapsed_on = $5::date
     where district_code = $1 and unit_code = $2 and application_id = $3`,
    [districtOf(unit), unit, application, paidOn, lapsedOn],
  );
