import { type ApplicantKind, ApplicantKind as Kind, type PlainDate } from '@gongkai/kernel';
import { type Applicant, erasedName } from '@gongkai/registers/applications';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

// A case before a court or an organ of review still has its parties.
const ripe = `from application a where a.unit_code = $1 and a.closed_on < $2::date and a.erased_on is null
  and not exists (select from remedy r where r.district_code = a.district_code and r.unit_code = a.unit_code
    and r.application_id = a.id and r.decided_on is null and r.state not in ('void', 'moved'))`;

/** How many applications of a unit, closed before a day, still say who applied. */
export async function countRipe(query: Query, unit: UnitCode, before: PlainDate): Promise<number> {
  const Row = z.object({ count: z.number().int() });
  return (await findRow(query, Row, `select count(*)::int as count ${ripe}`, [unit, before]))?.count ?? 0;
}

/** The oldest of them, locked. */
export async function lockRipe(tx: Tx, unit: UnitCode, before: PlainDate, most: number) {
  const Row = z.object({ id: z.string(), kind: Kind });
  const rows = await tx.rows(
    Row,
    `select a.id, a.applicant_kind as kind ${ripe} order by a.closed_on, a.id limit $3::int`,
    [unit, before, most],
  );
  await tx.run(
    'select from application where district_code = $1 and unit_code = $2 and id = any($3::text[]) for update',
    [districtOf(unit), unit, rows.map(({ id }) => id)],
  );
  return rows;
}

/** Takes out who applied and who was asked as a third party; the case, its events and its counts stay. */
export async function eraseIdentities(
  tx: Tx,
  unit: UnitCode,
  ids: readonly string[],
  { kind, identity, on }: { readonly kind: ApplicantKind; readonly identity: Applicant; readonly on: PlainDate },
): Promise<void> {
  const of = [districtOf(unit), unit, ids];
  const where = 'district_code = $1 and unit_code = $2 and id = any($3::text[])';
  await tx.run(
    `update applicant set identity = $4::jsonb, document_number = null, third_parties = coalesce((select jsonb_object_agg(party,
       jsonb_build_object('name', $5::text, 'contact', '')) from jsonb_object_keys(third_parties) party), '{}')
     where ${where}`,
    [...of, JSON.stringify(identity), erasedName],
  );
  await tx.run(`update application set applicant = $4, erased_on = $5::date where ${where} and applicant_kind = $6`, [
    ...of,
    erasedName,
    on,
    kind,
  ]);
}
