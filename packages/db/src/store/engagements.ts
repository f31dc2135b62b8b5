import { EngagementBody } from '@gongkai/auditing';
import { EngagementState } from '@gongkai/kernel';
import { districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

export const EngagementRecord = z.object({
  id: z.string(),
  state: EngagementState,
  revision: z.number().int(),
  body: EngagementBody,
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type EngagementRecord = z.infer<typeof EngagementRecord>;

const columns = `id, state, revision, body, updated_at as "updatedAt", updated_by as "updatedBy"`;

/** The engagements of an auditor's unit, newest first. */
export const listEngagements = (query: Query, unit: UnitCode): Promise<EngagementRecord[]> =>
  query.rows(
    EngagementRecord,
    `select ${columns} from engagement where district_code = $1 and unit_code = $2
     order by body->>'startedOn' desc, id desc`,
    [districtOf(unit), unit],
  );

export const findEngagement = (query: Query, unit: UnitCode, id: string): Promise<EngagementRecord | null> =>
  findRow(
    query,
    EngagementRecord,
    `select ${columns} from engagement where district_code = $1 and unit_code = $2 and id = $3`,
    [districtOf(unit), unit, id],
  );

/** Saves over revision `revision - 1` only; false when somebody was faster. */
export async function saveEngagement(tx: Tx, unit: UnitCode, record: EngagementRecord): Promise<boolean> {
  const { id, state, revision, body, updatedAt, updatedBy } = record;
  const rows = await tx.rows(
    z.object({ revision: z.number().int() }),
    `insert into engagement (district_code, unit_code, id, state, revision, body, updated_at, updated_by)
     values ($1, $2, $3, $4, $5::int, $6::jsonb, $7::timestamptz, $8)
     on conflict (district_code, unit_code, id) do update set state = excluded.state, revision = excluded.revision,
       body = excluded.body, updated_at = excluded.updated_at, updated_by = excluded.updated_by
     where engagement.revision = excluded.revision - 1
     returning revision`,
    [districtOf(unit), unit, id, state, revision, JSON.stringify(body), updatedAt, updatedBy],
  );
  return rows.length === 1;
}
