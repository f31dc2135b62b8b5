import { createHash, randomUUID } from 'node:crypto';
import { findPublishedFile, findPublishedItem } from '@gongkai/db';
import { readMaterial } from '@gongkai/documents';
import { checklistQuestions, ok, plainDate, type Role } from '@gongkai/kernel';
import { emptyBody } from '@gongkai/registers/disclosure';
import { contract, type VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PublicItemBody } from './items/public-item.ts';
import { perform } from './perform.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.fresh.drop());

const unit = unitCode('990101001');
const text = Buffer.from('各社区名单\n联系电话 13812345678\n');
const answers = Object.fromEntries(checklistQuestions.map((question) => [question, 'fine']));

/** A verb as one of the unit, and what it answered; a refusal is thrown. */
const must = (role: Role, name: VerbName, input: object): Promise<unknown> => world.as(unit, role).must(name, input);
const moved = contract['items.save'].output;

/** A draft with a file in which the gate finds a phone number, reviewed to the desk of the publisher. */
async function ready(): Promise<{ id: string; seen: number }> {
  const body = { ...emptyBody, title: '附名单的通知', category: 'A20_02', formedOn: plainDate('2026-01-05') };
  const { id } = moved.parse(await must('clerk', 'items.save', { unit, id: null, seen: 0, body }));
  const asking = {
    personId: 'clerk',
    personName: '经办',
    mandate: { unit, roles: ['clerk'] as const },
    today: plainDate('2026-01-10'),
    now: new Date('2026-01-10T09:00:00+08:00'),
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const added = await perform(world.house, asking, {
    name: 'attachments.add',
    input: { unit, register: 'items', caseId: id, name: '名单.txt', sha256 },
    key: randomUUID(),
    enclosed: async () => {
      const read = await readMaterial('名单.txt', text);
      return read.ok ? ok({ bytes: text, read: read.value }) : read;
    },
  });
  expect(added.ok).toBe(true);
  let seen = moved.parse(await must('clerk', 'items.submit', { unit, id, seen: 1 })).seq;
  for (const [role, verb] of [
    ['reviewer', 'items.review'],
    ['secrecy', 'items.secrecy'],
    ['leader', 'items.approve'],
  ] as const)
    seen = moved.parse(await must(role, verb, { unit, id, seen, decision: 'pass', reason: '', answers })).seq;
  return { id, seen };
}

const open = <Value>(run: Parameters<typeof world.fresh.db.readOpen<Value>>[0]) => world.fresh.db.readOpen(run);

test('a file of an item stops it like its text, goes public with it, and leaves with it', async () => {
  const { id, seen } = await ready();
  const channels = [{ channel: 'website', onDay: '2026-01-09', url: '' }];
  const publish = (at: number) => world.as(unit, 'office').ask('items.publish', { unit, id, seen: at, channels });
  expect(await publish(seen)).toMatchObject({ refusal: { facts: { rule: 'gate-open', detail: '1' } } });
  const view = contract['items.get'].output.parse(await must('reviewer', 'items.get', { unit, id }));
  expect(view.hits).toMatchObject([{ kind: 'phone', where: expect.stringMatching(/^名单\.txt · /) }]);
  const answer = { unit, id, seen, hit: view.hits[0]?.key, reason: '办公电话' };
  const overruled = moved.parse(await must('reviewer', 'items.overrule', answer));
  expect(await publish(overruled.seq)).toMatchObject({ ok: true });

  const row = await open((query) => findPublishedItem(query, unit, id));
  const [file] = PublicItemBody.parse(row?.body).files;
  if (file === undefined) throw new Error('the item names its file');
  const found = await open((query) => findPublishedFile(query, unit, id, file));
  expect(Buffer.from(found?.body ?? '', 'base64')).toEqual(text);

  await must('office', 'items.withdraw', { unit, id, seen: overruled.seq + 1, reason: '名单有误' });
  const down = await open((query) => findPublishedItem(query, unit, id));
  expect(down).toMatchObject({ standing: 'withdrawn', title: '附名单的通知' });
  expect(PublicItemBody.parse(down?.body)).toMatchObject({ text: '', files: [] });
});
