import { Applicant, maskName } from '@gongkai/registers/applications';
import type { ApplicationKey } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import { applicationValues } from './application-events.ts';

/** Who stands behind an application: readable by its unit alone. */
export const StoredApplicant = z.object({
  identity: Applicant,
  /** By the number under which the events name them. */
  thirdParties: z.record(z.string(), z.object({ name: z.string(), contact: z.string() })),
});
export type StoredApplicant = z.infer<typeof StoredApplicant>;

/** The identity behind an application; null also where the asking unit is another (design D8). */
export const findApplicant = (query: Query, key: ApplicationKey): Promise<StoredApplicant | null> =>
  findRow(
    query,
    StoredApplicant,
    `select identity, third_parties as "thirdParties" from applicant
     where district_code = $1 and unit_code = $2 and id = $3`,
    applicationValues(key),
  );

export const addApplicant = (tx: Tx, key: ApplicationKey, identity: Applicant): Promise<void> =>
  tx.run(
    `insert into applicant (district_code, unit_code, id, identity, document_number, third_parties)
     values ($1, $2, $3, $4::jsonb, $5, '{}')`,
    [...applicationValues(key), JSON.stringify(identity), identity.document?.number ?? null],
  );

/** Puts an identity right, and the masked name in the lists with it. */
export async function saveApplicant(tx: Tx, key: ApplicationKey, identity: Applicant): Promise<void> {
  const where = 'district_code = $1 and unit_code = $2 and id = $3';
  await tx.run(`update applicant set identity = $4::jsonb, document_number = $5 where ${where}`, [
    ...applicationValues(key),
    JSON.stringify(identity),
    identity.document?.number ?? null,
  ]);
  const masked = maskName(identity.name, identity.kind);
  await tx.run(`update application set applicant = $4 where ${where}`, [...applicationValues(key), masked]);
}

export const addThirdParty = (
  tx: Tx,
  key: ApplicationKey,
  party: string,
  who: { readonly name: string; readonly contact: string },
): Promise<void> =>
  tx.run(
    `update applicant set third_parties = third_parties || jsonb_build_object($4::text, $5::jsonb)
     where district_code = $1 and unit_code = $2 and id = $3`,
    [...applicationValues(key), party, JSON.stringify(who)],
  );

/** Numbers of the unit's applications by the holder of this document. */
export const listByDocument = (query: Query, unit: UnitCode, number: string): Promise<string[]> =>
  query
    .rows(
      z.object({ id: z.string() }),
      'select id from applicant where unit_code = $1 and document_number = $2 order by id limit 500',
      [unit, number],
    )
    .then((rows) => rows.map(({ id }) => id));
