import { districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';

/** A letter by e-mail that waits for the worker. */
export const WaitingMail = z.object({
  unit: UnitCode,
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.number().int(),
});
export type WaitingMail = z.infer<typeof WaitingMail>;

export type NewMail = Omit<WaitingMail, 'unit' | 'attempts'>;

/** Written in the transaction of what it tells: undone with it, and never told without it. */
export const addMail = (tx: Tx, unit: UnitCode, letters: readonly NewMail[], at: string): Promise<void> =>
  tx.run(
    `insert into mail (district_code, unit_code, id, recipient, subject, body, written_at, attempts, next_at)
     select $1, $2, id, recipient, subject, body, $4::timestamptz, 0, $4::timestamptz
     from jsonb_to_recordset($3::jsonb) as m (id text, recipient text, subject text, body text)`,
    [districtOf(unit), unit, JSON.stringify(letters), at],
  );

/** Writes letters whose `id` says what they tell of, each for ever once; answers how many were new. */
export const addMailOnce = async (tx: Tx, unit: UnitCode, letters: readonly NewMail[], at: string): Promise<number> => {
  const rows = await tx.rows(
    z.object({ id: z.string() }),
    `insert into mail (district_code, unit_code, id, recipient, subject, body, written_at, attempts, next_at)
     select $1, $2, id, recipient, subject, body, $4::timestamptz, 0, $4::timestamptz
     from jsonb_to_recordset($3::jsonb) as m (id text, recipient text, subject text, body text)
     on conflict do nothing returning id`,
    [districtOf(unit), unit, JSON.stringify(letters), at],
  );
  return rows.length;
};

/** What is to be sent by now, the oldest first; what was written before `notBefore` says nothing any more. */
export const listWaitingMail = (query: Query, now: string, notBefore: string, most: number): Promise<WaitingMail[]> =>
  query.rows(
    WaitingMail,
    `select unit_code as unit, id, recipient, subject, body, attempts from mail
     where next_at <= $1::timestamptz and written_at >= $2::timestamptz order by next_at, id limit $3::int`,
    [now, notBefore, most],
  );

/** Takes a letter up, unless another worker was faster: it is tried again at `again` if nothing is heard of it. */
export async function takeMail(tx: Tx, unit: UnitCode, id: string, attempts: number, again: string): Promise<boolean> {
  const rows = await tx.rows(
    z.object({ id: z.string() }),
    `update mail set attempts = attempts + 1, next_at = $4::timestamptz
     where unit_code = $1 and id = $2 and attempts = $3::int and next_at is not null returning id`,
    [unit, id, attempts, again],
  );
  return rows.length === 1;
}

/** Sent, or with a problem given up, or tried again at `again`. */
export const endMail = (
  tx: Tx,
  unit: UnitCode,
  id: string,
  {
    sentAt,
    problem,
    again,
  }: { readonly sentAt: string | null; readonly problem: string | null; readonly again: string | null },
): Promise<void> =>
  tx.run(
    `update mail set sent_at = $3::timestamptz, problem = $4, next_at = $5::timestamptz where unit_code = $1 and id = $2`,
    [unit, id, sentAt, problem, again],
  );
