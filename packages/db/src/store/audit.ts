import { createHash } from 'node:crypto';
import { AuditEntry } from '@gongkai/reports';
import { type CodeRange, type DistrictCode, districtOf, type UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import { findRow } from '../query.ts';

/** What one verb did. `input` and `answer` are JSON texts in which personal fields are already digests. */
export interface Act {
  readonly at: string;
  readonly personId: string;
  readonly personName: string;
  readonly actingUnit: UnitCode;
  readonly subject: UnitCode;
  readonly verb: string;
  readonly key: string;
  readonly input: string;
  readonly answer: string;
}

/** Hash of an entry in its chain: what is hashed is the stored text itself (design D8). */
export const chainHash = (prev: string, entry: string): string =>
  createHash('sha256').update(prev).update('\n').update(entry).digest('hex');

export const entryText = (place: DistrictCode, seq: number, act: Act): string =>
  JSON.stringify([
    place,
    seq,
    act.at,
    act.personId,
    act.personName,
    act.actingUnit,
    act.subject,
    act.verb,
    act.key,
    act.input,
    act.answer,
  ]);

const Head = z.object({ seq: z.number().int(), hash: z.string() });

/** Appends to the place's chain. Always the last statement of a transaction (design D4: lock order). */
export function appendAct(tx: Tx, act: Act): Promise<void> {
  const place = districtOf(act.actingUnit);
  return tx.inPlace(async () => {
    await tx.run(`insert into audit_head (district_code, seq, hash) values ($1, 0, '') on conflict do nothing`, [
      place,
    ]);
    await tx.run('select from audit_head where district_code = $1 for update', [place]);
    const head = await findRow(tx, Head, 'select seq, hash from audit_head where district_code = $1', [place]);
    if (head === null) throw new Error('the audit chain has no head');
    const seq = head.seq + 1;
    const entry = entryText(place, seq, act);
    const hash = chainHash(head.hash, entry);
    await tx.run(
      `insert into audit (district_code, seq, at, person_id, person_name, acting_unit, unit_code, verb, key, input,
         answer, entry, prev, hash)
       values ($1, $2::int, $3::timestamptz, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        place,
        seq,
        act.at,
        act.personId,
        act.personName,
        act.actingUnit,
        act.subject,
        act.verb,
        act.key,
        act.input,
        act.answer,
        entry,
        head.hash,
        hash,
      ],
    );
    await tx.run('update audit_head set seq = $2::int, hash = $3 where district_code = $1', [place, seq, hash]);
  });
}

/** The stored answer of an act already done under this key by this person, or null. */
export const findAct = (query: Reading, place: DistrictCode, personId: string, key: string) =>
  query.inPlace(() =>
    findRow(
      query,
      z.object({ verb: z.string(), input: z.string(), answer: z.string() }),
      'select verb, input, answer from audit where district_code = $1 and person_id = $2 and key = $3',
      [place, personId, key],
    ),
  );

/** An entry of the operation log as it lies in the chain; `answer`: JSON as `input` is. */
export const ListedAct = AuditEntry.omit({ about: true }).extend({ answer: z.string() });
export type ListedAct = z.infer<typeof ListedAct>;

/** Acts on units of a range, newest first. */
export const listActs = (
  query: Reading,
  place: DistrictCode,
  range: CodeRange,
  before: number | null,
  limit: number,
): Promise<ListedAct[]> =>
  query.atPlace(place, () =>
    query.list(
      ListedAct,
      `select seq, at, person_name as by, acting_unit as "actingUnit", unit_code as subject, verb, input, answer, hash
       from audit where district_code = $1 and unit_code >= $2 and unit_code < $3 and ($4::int is null or seq < $4::int)
       order by seq desc limit $5::int`,
      [place, range.from, range.to, before, limit],
    ),
  );
