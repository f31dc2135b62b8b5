import { randomUUID } from 'node:crypto';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { EvidenceView } from '@gongkai/reports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

const own = '990101001';
let fresh: FreshDatabase;
let app: StartedApp;
let clerk: Visitor;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh);
  clerk = new Visitor(app.url);
  await clerk.signIn('clerk', password);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const text = '某街道2016年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息118条，收到申请4件。';
const of = (name: string, more = '') => `unit=${own}&name=${encodeURIComponent(name)}${more}`;

async function handIn(
  who: Visitor,
  query: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const response = await who.fetch(`/files/evidence?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID(), ...headers },
  });
  const value: unknown = await response.json();
  const refused = z.object({ refusal: z.object({ code: z.string() }) }).safeParse(value);
  return { status: response.status, value, code: refused.data?.refusal.code ?? null };
}

const Added = z.object({ id: z.string(), state: z.string(), known: z.boolean() });

it('a file and a pasted text are kept; the file comes back as it was, to be saved and never shown', async () => {
  const { status, value } = await handIn(clerk, of('年报.txt'), text);
  expect(status).toBe(200);
  const { id } = Added.parse(value);
  const back = await clerk.fetch(`/files/evidence/${own}/${id}?as=${own}`);
  expect(await back.text()).toBe(text);
  expect(back.headers.get('content-type')).toBe('application/octet-stream');
  expect(back.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  const again = await clerk.fetch(`/files/evidence/${own}/${id}/reread?seen=0`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() },
  });
  expect(await again.json()).toEqual({ seq: 1, state: 'read', undecided: 2, changed: 0 });
  const pasted = Added.parse(
    (await handIn(clerk, of('网页上的报告', '&pasted=yes'), text.replace('118', '117'))).value,
  );
  expect(EvidenceView.parse((await clerk.query('evidence.open', { unit: own, id: pasted.id })).value)).toMatchObject({
    kind: 'paste',
    name: '网页上的报告',
    year: 2016,
  });
});

it('what cannot be read answers, too, and stands in the list with its reason', async () => {
  const { status, value } = await handIn(clerk, of('老.doc'), 'x');
  expect([status, Added.parse(value).state]).toEqual([200, 'refused']);
  const input = { unit: own, filter: { state: 'refused', year: null, text: '' }, after: null, limit: 10 };
  expect((await clerk.query('evidence.list', input)).value).toMatchObject({
    rows: [{ name: '老.doc', refusal: { code: 'file-old-format', facts: { into: '.docx' } } }],
  });
});

it('what bears a mark of secrecy is kept nowhere, not even by its name', async () => {
  expect((await handIn(clerk, of('密.txt'), `秘密★1年\n${text}`)).code).toBe('secret-material');
  const input = { unit: own, filter: { state: null, year: null, text: '密' }, after: null, limit: 10 };
  expect((await clerk.query('evidence.list', input)).value).toMatchObject({ count: 0 });
});

it('a file of 20 MB passes the door, a larger one does not', async () => {
  expect((await handIn(clerk, of('大.txt'), new Uint8Array(20 * 1_048_576))).status).toBe(200);
  expect((await handIn(clerk, of('大.txt'), new Uint8Array(21 * 1_048_576))).code).toBe('too-large');
});

it('nothing without a session, about another unit, or by its verb without the file', async () => {
  expect((await handIn(new Visitor(app.url), of('a.txt'), text)).code).toBe('not-signed-in');
  expect((await handIn(clerk, of('a.txt').replace(own, '990101'), text)).code).toBe('unit-not-found');
  expect((await handIn(clerk, of('a.txt'), text, { 'content-type': 'text/plain' })).code).toBe('input-malformed');
  expect((await handIn(clerk, of('../a.txt'), text)).code).toBe('input-malformed');
  expect((await clerk.fetch(`/files/evidence/${own}/${'0'.repeat(16)}`)).status).toBe(404);
  const input = { unit: own, name: 'a.txt', sha256: 'a'.repeat(64), pasted: false };
  expect((await clerk.mutate('evidence.add', input)).refusal).toBe('input-malformed');
});
