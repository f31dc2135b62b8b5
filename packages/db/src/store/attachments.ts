import { Hit, type MaterialPart } from '@gongkai/registers/gate';
import { AttachedTo, Attachment } from '@gongkai/reports';
import { districtOf, houseOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** A case by its register. */
export interface CaseRef {
  readonly unit: UnitCode;
  readonly register: AttachedTo;
  readonly caseId: string;
}

const columns = `a.unit_code as unit, a.id, a.register, a.case_id as "caseId", a.name, a.kind, f.size, a.sha256, a.hits, a.at,
  a.by`;
const tables = 'attachment a join attachment_file f using (district_code, unit_code, sha256, kind)';

/** Files of a case, oldest first; those that wait for a case when it is null. */
export const listAttachments = (
  query: Query,
  { unit, register, caseId }: Omit<CaseRef, 'caseId'> & { readonly caseId: string | null },
): Promise<Attachment[]> =>
  query.rows(
    Attachment,
    `select ${columns} from ${tables}
     where a.unit_code = $1 and a.register = $2 and a.case_id is not distinct from $3 and a.removed_at is null
     order by a.at, a.id`,
    [unit, register, caseId],
  );

export const findAttachment = (query: Query, unit: UnitCode, id: string): Promise<Attachment | null> =>
  findRow(
    query,
    Attachment,
    `select ${columns} from ${tables} where a.unit_code = $1 and a.id = $2 and a.removed_at is null`,
    [unit, id],
  );

const Body = z.object({ name: z.string(), register: AttachedTo, kind: z.string(), body: z.base64() });

/** A file as it was handed in, its bytes in base64. */
export const findAttachmentBody = (query: Query, unit: UnitCode, id: string): Promise<z.infer<typeof Body> | null> =>
  findRow(
    query,
    Body,
    `select a.name, a.register, a.kind, replace(encode(f.body, 'base64'), E'\n', '') as body from ${tables}
     where a.unit_code = $1 and a.id = $2 and a.removed_at is null`,
    [unit, id],
  );

const Found = z.object({ name: z.string(), hits: z.array(Hit) });

/** What the gate found in the files of a case; each place begins with the name of its file. */
export async function listAttachmentHits(query: Query, { unit, register, caseId }: CaseRef): Promise<Hit[]> {
  const rows = await query.rows(
    Found,
    `select name, hits from attachment
     where unit_code = $1 and register = $2 and case_id = $3 and removed_at is null order by at, id`,
    [unit, register, caseId],
  );
  return rows.flatMap(({ name, hits }) => hits.map((hit) => ({ ...hit, where: `${name} · ${hit.where}` })));
}

export interface NewAttachment {
  readonly unit: UnitCode;
  readonly id: string;
  readonly register: AttachedTo;
  readonly caseId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly MaterialPart[];
  readonly hits: readonly Hit[];
  readonly actingUnit: UnitCode;
  readonly at: string;
  readonly by: string;
}

/** Keeps a file. Its bytes stand once a unit: handed in again they are only named again. */
export async function addAttachment(tx: Tx, added: NewAttachment): Promise<void> {
  const place = [districtOf(added.unit), added.unit, added.sha256, added.kind];
  // The update locks the row, so that nobody takes it away before it is named.
  await tx.run(
    `insert into attachment_file (district_code, unit_code, sha256, kind, size, body, parts, acting_unit)
     values ($1, $2, $3, $4, $5::int, decode($6, 'base64'), $7::jsonb, $8)
     on conflict (district_code, unit_code, sha256, kind) do update set acting_unit = excluded.acting_unit`,
    [
      ...place,
      added.bytes.length,
      Buffer.from(added.bytes).toString('base64'),
      JSON.stringify(added.parts),
      added.actingUnit,
    ],
  );
  await tx.run(
    `insert into attachment (district_code, unit_code, sha256, kind, id, register, case_id, name, hits, at, by, acting_unit)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::timestamptz, $11, $12)`,
    [
      ...place,
      added.id,
      added.register,
      added.caseId,
      added.name,
      JSON.stringify(added.hits),
      added.at,
      added.by,
      added.actingUnit,
    ],
  );
}

/** Gives files that wait for a case to it; answers how many there were. */
export async function bindAttachments(
  tx: Tx,
  { unit, register, caseId }: CaseRef,
  ids: readonly string[],
): Promise<number> {
  const rows = await tx.rows(
    z.object({ id: z.string() }),
    `update attachment set case_id = $3 where unit_code = $1 and register = $2 and case_id is null and id = any($4::text[])
     returning id`,
    [unit, register, caseId, ids],
  );
  return rows.length;
}

/** Takes a file away for good, and its bytes when nothing else names them. */
export async function deleteAttachment(tx: Tx, { unit, id, sha256, kind }: Attachment): Promise<void> {
  await tx.run('delete from attachment where unit_code = $1 and id = $2', [unit, id]);
  await tx.run(
    `delete from attachment_file f where f.unit_code = $1 and f.sha256 = $2 and f.kind = $3 and not exists
       (select from attachment a where a.unit_code = f.unit_code and a.sha256 = f.sha256 and a.kind = f.kind)`,
    [unit, sha256, kind],
  );
}

/** Shows a file no more, and keeps it: it was published. */
export const hideAttachment = (tx: Tx, { unit, id }: Attachment, at: string): Promise<void> =>
  tx.run('update attachment set removed_at = $3::timestamptz where unit_code = $1 and id = $2', [unit, id, at]);

/**
 * Whether a case may still lose files, and get more (the receipt of its delivery, a judgement come after its end), and
 * whether it was ever published with them.
 */
const CaseState = z.object({ isOpen: z.boolean(), takesMore: z.boolean(), wasPublished: z.boolean() });
export type CaseState = z.infer<typeof CaseState>;

const questions = {
  items: `select state in ('draft', 'returned') as "isOpen", state in ('draft', 'returned') as "takesMore", settled_at is not null as "wasPublished" from item`,
  applications: `select state not in ('closed', 'moved') as "isOpen", state <> 'moved' as "takesMore", false as "wasPublished" from application`,
  remedies: `select state not in ('closed', 'void', 'moved') as "isOpen", state <> 'moved' as "takesMore", false as "wasPublished" from remedy`,
  'cell-notes': `select settled_at is null as "isOpen", settled_at is null as "takesMore", false as "wasPublished" from cell_note`,
  'audit-papers': `select state = 'open' as "isOpen", state = 'open' as "takesMore", false as "wasPublished" from engagement`,
  activities: `select true as "isOpen", true as "takesMore", false as "wasPublished" from activity`,
} as const satisfies Record<Exclude<AttachedTo, 'audit-findings' | 'audit-evidence'>, string>;

// What a section was handed of an application: in its hands until the unit has taken over its answer.
const handed = `select state in ('asked', 'answered') as "isOpen", state in ('asked', 'answered') as "takesMore",
  false as "wasPublished" from assistance`;

// Once it has answered, what it answered with stays; more may come until the finding is closed. Events are only ever added to, so
// there is no row to lock.
const answered = `select state = 'sent' as "isOpen", state in ('sent', 'answered', 'followed') as "takesMore",
  false as "wasPublished" from audit_finding_event
  where unit_code = $1 and auditor_unit || ' ' || id = $2 order by seq desc limit 1`;

// What a finding rested on when it was sent stays with it; more may come until it is closed.
const raised = `select state = 'raised' as "isOpen", state not in ('closed', 'withdrawn') as "takesMore", false as "wasPublished"
  from audit_finding_event where auditor_unit = $1 and id = $2 order by seq desc limit 1`;

/** The case, locked until the transaction ends; null when there is none. */
export async function lockCase(tx: Tx, { unit, register, caseId }: CaseRef): Promise<CaseState | null> {
  if (register === 'applications' && houseOf(unit) !== unit)
    return findRow(
      tx,
      CaseState,
      `${handed} where unit_code = $1 and application_id = $2 order by asked_seq desc limit 1 for update`,
      [unit, caseId],
    );
  if (register === 'audit-evidence') return findRow(tx, CaseState, raised, [unit, caseId]);
  if (register === 'audit-findings') return findRow(tx, CaseState, answered, [unit, caseId]);
  return findRow(tx, CaseState, `${questions[register]} where unit_code = $1 and id = $2 for update`, [unit, caseId]);
}
