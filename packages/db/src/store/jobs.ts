import { Job, JobKind } from '@gongkai/reports';
import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

const columns = `id, kind, state, done, total, file_name as "fileName", person_name as by, asked_at as "askedAt",
  ended_at as "endedAt"`;

/** Jobs a unit has asked for, newest first. */
export const listJobs = (query: Query, unit: UnitCode, most: number): Promise<Job[]> =>
  query.rows(Job, `select ${columns} from job where unit_code = $1 order by asked_at desc, id desc limit $2::int`, [
    unit,
    most,
  ]);

/** The job of a kind that a unit waits for, or else the newest one it has asked for. */
export const findNewestJob = (query: Query, unit: UnitCode, kind: JobKind): Promise<Job | null> =>
  findRow(
    query,
    Job,
    `select ${columns} from job where unit_code = $1 and kind = $2
     order by state in ('queued', 'running') desc, asked_at desc, id desc limit 1`,
    [unit, kind],
  );

export const findJob = (query: Query, unit: UnitCode, id: string): Promise<Job | null> =>
  findRow(query, Job, `select ${columns} from job where unit_code = $1 and id = $2`, [unit, id]);

export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly input: unknown;
  readonly personId: string;
  readonly personName: string;
  readonly at: string;
}

export const addJob = (tx: Tx, unit: UnitCode, job: NewJob): Promise<void> =>
  tx.run(
    `insert into job (district_code, unit_code, id, kind, input, state, done, person_id, person_name, asked_at)
     values ($1, $2, $3, $4, $5::jsonb, 'queued', 0, $6, $7, $8::timestamptz)`,
    [districtOf(unit), unit, job.id, job.kind, JSON.stringify(job.input), job.personId, job.personName, job.at],
  );

/** A job waiting for the worker: queued, or taken up by one that has not been heard of since `staleBefore`. */
export const WaitingJob = z.object({
  unit: UnitCode,
  id: z.string(),
  kind: JobKind,
  input: z.unknown(),
  personId: z.string(),
  personName: z.string(),
});
export type WaitingJob = z.infer<typeof WaitingJob>;

export const listWaitingJobs = (query: Query, kinds: readonly JobKind[], staleBefore: string): Promise<WaitingJob[]> =>
  query.rows(
    WaitingJob,
    `select unit_code as unit, id, kind, input, person_id as "personId", person_name as "personName" from job
     where kind = any($2::text[]) and (state = 'queued' or (state = 'running' and beat_at < $1::timestamptz))
     order by asked_at limit 20`,
    [staleBefore, kinds],
  );

/** Takes a job up, unless another worker was faster. */
export async function takeJob(tx: Tx, unit: UnitCode, id: string, at: string, staleBefore: string): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ id: z.string() }),
    `update job set state = 'running', done = 0, beat_at = $3::timestamptz
     where unit_code = $1 and id = $2 and (state = 'queued' or (state = 'running' and beat_at < $4::timestamptz))
     returning id`,
    [unit, id, at, staleBefore],
  );
  return rows.length === 1;
}

/** Says how far a job is; false when it was cancelled meanwhile. */
export async function beatJob(
  tx: Tx,
  unit: UnitCode,
  id: string,
  { done, total, at }: { readonly done: number; readonly total: number | null; readonly at: string },
): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ id: z.string() }),
    `update job set done = $3::int, total = $4::int, beat_at = $5::timestamptz
     where unit_code = $1 and id = $2 and state = 'running' returning id`,
    [unit, id, done, total, at],
  );
  return rows.length === 1;
}

export interface JobFile {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Ends a running job with its file, with what went wrong, or with null: what it made stands elsewhere. */
export const endJob = (tx: Tx, unit: UnitCode, id: string, ended: JobFile | { problem: string } | null, at: string) => {
  const file = ended !== null && 'bytes' in ended ? ended : null;
  const problem = ended !== null && 'problem' in ended ? ended.problem : null;
  return tx.run(
    `update job set state = $3, file_name = $4, file_kind = $5, file = decode($6, 'base64'), problem = $7,
       ended_at = $8::timestamptz
     where unit_code = $1 and id = $2 and state = 'running'`,
    [
      unit,
      id,
      problem === null ? 'done' : 'failed',
      file?.name ?? null,
      file?.kind ?? null,
      file === null ? null : Buffer.from(file.bytes).toString('base64'),
      problem,
      at,
    ],
  );
};

/** Cancels what is not done yet; a job that is done stays done. */
export const cancelJob = (tx: Tx, unit: UnitCode, id: string, at: string): Promise<void> =>
  tx.run(
    `update job set state = 'cancelled', ended_at = $3::timestamptz
     where unit_code = $1 and id = $2 and state in ('queued', 'running')`,
    [unit, id, at],
  );

/** The file of a job that is done, or null. */
export async function findJobFile(query: Query, unit: UnitCode, id: string): Promise<JobFile | null> {
  const row = await findRow(
    query,
    z.object({ name: z.string(), kind: z.string(), bytes: z.base64() }),
    `select file_name as name, file_kind as kind, replace(encode(file, 'base64'), E'\\n', '') as bytes from job
     where unit_code = $1 and id = $2 and state = 'done' and file is not null`,
    [unit, id],
  );
  return row === null ? null : { ...row, bytes: Buffer.from(row.bytes, 'base64') };
}

const JobCount = z.object({ kind: JobKind, state: z.enum(['queued', 'running']), count: z.number().int() });

/** How many jobs of each kind wait or run now. */
export const countJobs = (query: Query): Promise<z.infer<typeof JobCount>[]> =>
  query.rows(
    JobCount,
    `select kind, state, count(*)::int as count from job where state in ('queued', 'running') group by 1, 2`,
  );
