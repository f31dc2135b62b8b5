import { PlainDate } from '@gongkai/kernel';
import { DistrictCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import { findRow } from '../query.ts';

/** Where the audit chain of a place stood on a day; `signature` is Ed25519 over it, in base64. */
export const Checkpoint = z.object({
  place: DistrictCode,
  day: PlainDate,
  seq: z.number().int(),
  hash: z.string(),
  signature: z.string(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

const columns = 'district_code as place, day, seq, hash, signature';

/** Checkpoints of a place, oldest first. */
export const listCheckpoints = (query: Reading, place: DistrictCode): Promise<Checkpoint[]> =>
  query.inPlace(() =>
    query.rows(Checkpoint, `select ${columns} from audit_checkpoint where district_code = $1 order by day`, [place]),
  );

const Head = z.object({ seq: z.number().int(), hash: z.string() });

/**
 * Writes down where the chain of a place stands, once a day, signed by `sign`; null when the day has its checkpoint already
 * or nothing has happened yet.
 */
export const addCheckpoint = (
  tx: Tx,
  place: DistrictCode,
  day: PlainDate,
  at: string,
  sign: (stood: Omit<Checkpoint, 'signature'>) => string,
): Promise<Checkpoint | null> =>
  tx.inPlace(async () => {
    const head = await findRow(tx, Head, 'select seq, hash from audit_head where district_code = $1 and seq > 0', [
      place,
    ]);
    if (head === null) return null;
    const stood = { place, day, ...head };
    const checkpoint = { ...stood, signature: sign(stood) };
    const added = await tx.rows(
      Checkpoint,
      `insert into audit_checkpoint (district_code, day, seq, hash, signature, at)
       values ($1, $2::date, $3::int, $4, $5, $6::timestamptz) on conflict do nothing returning ${columns}`,
      [place, day, checkpoint.seq, checkpoint.hash, checkpoint.signature, at],
    );
    return added[0] ?? null;
  });

const Act = z.object({ seq: z.number().int(), entry: z.string(), prev: z.string(), hash: z.string() });
export type ChainedAct = z.infer<typeof Act>;

/** Acts of a place's chain as they were hashed, after number `after`, at most `limit`. */
export const listChain = (query: Reading, place: DistrictCode, after: number, limit: number): Promise<ChainedAct[]> =>
  query.inPlace(() =>
    query.rows(
      Act,
      'select seq, entry, prev, hash from audit where district_code = $1 and seq > $2::int order by seq limit $3::int',
      [place, after, limit],
    ),
  );
