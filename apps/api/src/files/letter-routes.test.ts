import { saveSettings, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { readMaterial } from '@gongkai/documents';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

const unit = unitCode('990101001');
let fresh: FreshDatabase;
let app: StartedApp;
let clerk: Visitor;
let id: string;

const saveAddress = (letterAddress: string, revision: number) => {
  const settings = { letterMark: '试东', letterAddress, letterPhone: '0000-8000001' };
  return fresh.db.write(scopeOf(unit), (tx) =>
    saveSettings(tx, unit, { settings, revision, by: '办公室', at: '2026-01-05T01:00:00Z' }),
  );
};

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  await saveAddress('东街1号', 1);
  app = await startApp(fresh);
  clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
  const registered = await clerk.mutate('applications.register', {
    unit,
    intake: { channel: 'counter', arrivedOn: '2026-01-05', confirmedOn: null, evidence: '' },
    applicant: {
      kind: 'person',
      name: '张三丰',
      document: { kind: 'passport', number: 'E00000001' },
      contact: { phone: '13800000000', email: '', address: '' },
    },
    request: { description: '2025年度绿化工程的招标文件', form: 'paper', way: 'post' },
  });
  const issued = await clerk.mutate('letters.issue', {
    ...{ unit, application: z.object({ id: z.string() }).parse(registered.value).id, type: 'receipt', fields: {} },
    ...{ enclosures: [], clause: null, party: '', replaces: null, request: null },
  });
  id = z.object({ id: z.string() }).parse(issued.value).id;
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

async function textOf(response: Response): Promise<string> {
  const read = await readMaterial('letter.docx', new Uint8Array(await response.arrayBuffer()));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.parts.map(({ text }) => text).join('\n');
}

test('a letter is taken away as it was issued, also after the unit has moved', async () => {
  await saveAddress('西街2号', 2);
  const response = await clerk.fetch(`/files/letter.docx?unit=${unit}&id=${id}&as=${unit}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''%E6%94%BF/);
  const text = await textOf(response);
  expect(text).toContain('试东公开收〔');
  expect(text).toContain('张三丰：');
  expect(text).toContain('东街1号');
  expect(text).not.toContain('西街2号');
});

test('whoever looked is in the audit', async () => {
  const acts = await fresh.db.read(scopeOf(unit), (reading) =>
    reading.inPlace(() =>
      reading.rows(z.object({ who: z.string() }), `select person_id as who from audit where verb = 'letters.read'`),
    ),
  );
  expect(acts).toEqual([{ who: 'clerk' }]);
});

test.each([
  ['unit=990101001&id=2026-99', 404, 'not-found'],
  ['unit=990101001&id=x', 422, 'input-malformed'],
  ['unit=990101001', 422, 'input-malformed'],
  ['unit=990102&id=2026-1', 404, 'unit-not-found'],
])('%s is refused with %i', async (wanted, status, code) => {
  const response = await clerk.fetch(`/files/letter.docx?${wanted}`);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ refusal: { code } });
});

test('nobody reads a letter who may not: not signed in, administrator, elsewhere', async () => {
  expect((await new Visitor(app.url).fetch(`/files/letter.docx?unit=${unit}&id=${id}`)).status).toBe(401);
  for (const [who, status] of [
    ['local', 403],
    ['head', 403],
    ['other', 404],
  ] as const) {
    const visitor = new Visitor(app.url);
    await visitor.signIn(who, password);
    expect((await visitor.fetch(`/files/letter.docx?unit=${unit}&id=${id}`)).status).toBe(status);
  }
});
