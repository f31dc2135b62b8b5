import type { DistrictCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { chainHash } from '../store/audit.ts';
import { compare, type Report } from './difference.ts';
import { rowsOf } from './rows-of.ts';

const Act = z.object({
  seq: z.number().int(),
  at: z.string(),
  personId: z.string(),
  personName: z.string(),
  actingUnit: z.string(),
  subject: z.string(),
  verb: z.string(),
  key: z.string(),
  input: z.string(),
  answer: z.string(),
  entry: z.string(),
  prev: z.string(),
  hash: z.string(),
});
type Act = z.infer<typeof Act>;

const chain = `select seq, at, person_id as "personId", person_name as "personName", acting_unit as "actingUnit",
    unit_code as subject, verb, key, input, answer, entry, prev, hash
  from audit where district_code = $1 order by seq`;

/**
 * Walks one place's audit chain (design D8): numbers without a gap, every column as in the hashed text, every hash as its
 * text and the hash before it give, the head where the chain ends, and every checkpoint where it was signed: a tail that
 * was cut off is missed there. Returns how many acts there are.
 */
export async function checkActs(client: pg.ClientBase, place: DistrictCode, report: Report): Promise<number> {
  let seq = 0;
  let hash = '';
  const checkpoints = await checkpointsOf(client, place);
  for await (const act of rowsOf(client, Act, chain, [place])) {
    const where = `${place} act ${act.seq}`;
    compare(report, 'act', `${place} act`, { expected: seq + 1, found: act.seq });
    if (act.seq === seq + 1) compare(report, 'act', `${where} prev`, { expected: hash, found: act.prev });
    checkEntry(place, act, report);
    compare(report, 'act', `${where} hash`, { expected: chainHash(act.prev, act.entry), found: act.hash });
    ({ seq, hash } = act);
    for (const { day } of checkpoints.filter((each) => each.seq === act.seq && each.hash !== act.hash))
      report({
        what: 'act',
        where: `${where} checkpoint of ${day}`,
        expected: 'the hash signed then',
        found: act.hash,
      });
  }
  for (const { day, seq: signed } of checkpoints.filter((each) => each.seq > seq))
    report({ what: 'act', where: `${place} checkpoint of ${day}`, expected: `${signed}`, found: `${seq}` });
  const { rows } = await client.query('select seq, hash from audit_head where district_code = $1', [place]);
  const head = rows[0] ?? { seq: 0, hash: '' };
  compare(report, 'act', `${place} chain ends at`, { expected: head.seq, found: seq });
  if (head.seq === seq) compare(report, 'act', `${place} head hash`, { expected: hash, found: head.hash });
  return seq;
}

const Checkpoint = z.object({ day: z.string(), seq: z.number().int(), hash: z.string() });

async function checkpointsOf(client: pg.ClientBase, place: DistrictCode) {
  const { rows } = await client.query(
    'select day::text, seq, hash from audit_checkpoint where district_code = $1 order by seq',
    [place],
  );
  return z.array(Checkpoint).parse(rows);
}

const Entry = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
]);
const fields = ['personId', 'personName', 'actingUnit', 'subject', 'verb', 'key', 'input', 'answer'] as const;

// The columns are what people read; the text is what was hashed. Instants are the same however they are written.
function checkEntry(place: DistrictCode, act: Act, report: Report): void {
  const where = `${place} act ${act.seq}`;
  const entry = readEntry(act.entry);
  if (entry === null) {
    report({ what: 'act', where: `${where} entry`, expected: 'an entry', found: act.entry });
    return;
  }
  const [entryPlace, seq, at, ...rest] = entry;
  compare(report, 'act', `${where} place`, { expected: entryPlace, found: place });
  compare(report, 'act', `${where} seq`, { expected: seq, found: act.seq });
  compare(report, 'act', `${where} at`, { expected: Date.parse(at), found: Date.parse(act.at) });
  fields.forEach((field, index) => {
    compare(report, 'act', `${where} ${field}`, { expected: rest[index], found: act[field] });
  });
}

function readEntry(text: string): z.infer<typeof Entry> | null {
  try {
    return Entry.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
