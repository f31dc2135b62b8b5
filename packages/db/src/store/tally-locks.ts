import type { Form } from '@gongkai/forms';
import type { Period } from '@gongkai/kernel';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** A report whose registers may be cut. */
interface LockKey {
  readonly unit: UnitCode;
  readonly form: Form;
  readonly period: Period;
}

const Cut = z.object({ at: z.string().nullable(), by: z.string() });

/** The moment at which a unit's registers are cut for a report, and who cut them. */
export const findTallyLock = (query: Query, { unit, form, period }: LockKey) =>
  findRow(
    query,
    Cut,
    `select locked_at as at, person_name as by from tally_lock
     where district_code = $1 and unit_code = $2 and form = $3 and period = $4`,
    [districtOf(unit), unit, form.code, period],
  );

/** The same of many units, by unit. */
export async function listTallyLocks(query: Query, units: readonly UnitCode[], form: Form, period: Period) {
  const rows = await query.rows(
    Cut.extend({ unit: UnitCode }),
    `select unit_code as unit, locked_at as at, person_name as by from tally_lock
     where unit_code = any ($1::text[]) and form = $2 and period = $3`,
    [units, form.code, period],
  );
  return new Map(rows.map(({ unit, ...cut }) => [unit, cut]));
}

/** Cuts a unit's registers for a report at a moment, or lifts the cut with null. */
export const setTallyLock = (tx: Tx, { unit, form, period }: LockKey, at: string | null, by: string): Promise<void> =>
  tx.run(
    `insert into tally_lock (district_code, unit_code, form, period, locked_at, person_name)
     values ($1, $2, $3, $4, $5::timestamptz, $6)
     on conflict (district_code, unit_code, form, period) do update
       set locked_at = excluded.locked_at, person_name = excluded.person_name`,
    [districtOf(unit), unit, form.code, period, at, by],
  );
