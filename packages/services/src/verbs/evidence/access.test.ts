import { scopeOf } from '@gongkai/db';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  as,
  auditor,
  bytesOf,
  clerk,
  code,
  district,
  type EvidenceWorld,
  openEvidenceWorld,
  paper,
  street,
} from '../../testing/evidence-world.ts';

let world: EvidenceWorld['world'];
let ask: EvidenceWorld['ask'];
let handIn: EvidenceWorld['handIn'];
let added: EvidenceWorld['added'];
beforeAll(async () => {
  ({ world, ask, handIn, added } = await openEvidenceWorld());
});
afterAll(() => world.fresh.drop());

test('seen by its unit and those above, by nobody beside or below; written by its unit alone', async () => {
  const { id } = await added(auditor, paper('西门街道', 2010));
  const input = { unit: district, id };
  for (const stranger of [clerk, as('990102', 'auditor')])
    expect(code(await ask(stranger, 'evidence.open', input))).toBe('unit-not-found');
  const own = await added(clerk, paper('东风街道', 2011));
  const below = { unit: street, id: own.id };
  expect(code(await ask(auditor, 'evidence.open', below))).toBe('done');
  expect(code(await ask(auditor, 'evidence.remove', { ...below, seen: 0 }))).toBe('not-allowed');
  expect(
    code(await handIn({ ...auditor, mandate: { ...auditor.mandate, roles: ['leader'] } }, 'a.txt', bytesOf('x'))),
  ).toBe('not-allowed');
});

test("the database itself refuses a row in another's name, and a change of one", async () => {
  const { id } = await added(clerk, paper('东风街道', 2012));
  const asDistrict = (text: string) => world.fresh.db.write(scopeOf(unitCode(district)), (tx) => tx.run(text, [id]));
  await expect(asDistrict(`update evidence set name = 'x' where id = $1`)).rejects.toThrow(/row-level security/);
  const forged = `insert into evidence_fact (district_code, unit_code, id, seq, fact, verdict, body, person_id, person_name, at)
    values ('990101', '990101001', $1, 99, 'x', 'accepted', '{}', '', '', now())`;
  await expect(asDistrict(forged)).rejects.toThrow(/row-level security/);
  const Count = z.object({ count: z.number() });
  const seenBy = (unit: string) =>
    world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
      reading.rows(Count, 'select count(*)::int as count from evidence where id = $1', [id]),
    );
  expect(await Promise.all([street, district, '990101002', '990101001001', '990102'].map(seenBy))).toEqual(
    [1, 1, 0, 0, 0].map((count) => [{ count }]),
  );
});
