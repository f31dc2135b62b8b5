import { randomUUID } from 'node:crypto';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { madeDocx, paragraph, tableRow } from '@gongkai/documents/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';

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

const of = (unit: string, name: string) => `unit=${unit}&register=items&name=${encodeURIComponent(name)}`;
const own = '990101001';

async function handIn(
  who: Visitor,
  query: string,
  body: RequestInit['body'],
  headers: Record<string, string> = {},
): Promise<{ status: number; value: unknown; code: string | null }> {
  const response = await who.fetch(`/files/attachments?${query}`, {
    method: 'POST',
    body: body ?? null,
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID(), ...headers },
  });
  const value: unknown = await response.json();
  const refused = z.object({ refusal: z.object({ code: z.string() }) }).safeParse(value);
  return { status: response.status, value, code: refused.data?.refusal.code ?? null };
}

const bytesOf = (file: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(file);
const Added = z.object({ id: z.string(), hits: z.number() });
const personal = bytesOf(madeDocx(tableRow('张某', '1101051949', '1231002X')));

const listed = async (unit = own) => {
  const { value } = await clerk.query('attachments.list', { unit, register: 'items', caseId: null });
  return z
    .array(z.object({ id: z.string(), name: z.string(), hits: z.array(z.object({ kind: z.string() })) }))
    .parse(value);
};

describe('a file handed in', () => {
  it('is kept with what was found in it, and comes back as it was, to be saved and never shown', async () => {
    const { status, value } = await handIn(clerk, of(own, '名单 (公示).docx'), personal);
    expect(status).toBe(200);
    const { id, hits } = Added.parse(value);
    expect(hits).toBe(1);
    expect((await listed()).find((each) => each.id === id)).toMatchObject({
      name: '名单 (公示).docx',
      hits: [{ kind: 'identity-number' }],
    });
    const back = await clerk.fetch(`/files/attachments/${own}/${id}?as=${own}`);
    expect(new Uint8Array(await back.arrayBuffer())).toEqual(personal);
    expect(
      Object.fromEntries(
        ['content-type', 'x-content-type-options', 'content-security-policy'].map((name) => [
          name,
          back.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(back.headers.get('content-disposition')).toMatch(
      /^attachment; filename="attachment\.docx"; filename\*=UTF-8''%E5/,
    );
  });

  it('twice under one key is once; under that key another file is refused', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await handIn(clerk, of(own, 'a.docx'), personal, key);
    expect((await handIn(clerk, of(own, 'a.docx'), personal, key)).value).toEqual(first.value);
    expect((await handIn(clerk, of(own, 'a.docx'), bytesOf(madeDocx(paragraph('别的'))), key)).code).toBe('key-reused');
    expect((await listed()).filter(({ name }) => name === 'a.docx')).toHaveLength(1);
  });

  it.each([
    ['a mark of secrecy', '密.docx', bytesOf(madeDocx(paragraph('秘密★1年'))), 422, 'secret-material'],
    ['another kind', '程序.exe', bytesOf(new Uint8Array([0x4d, 0x5a])), 422, 'file-kind-refused'],
    ['not what it says', '表.xlsx', personal, 422, 'file-not-what-it-says'],
    ['21 MB', '大.txt', new Uint8Array(21 * 1_048_576), 413, 'too-large'],
  ])('is refused: %s', async (_, name, body, status, code) => {
    expect(await handIn(clerk, of(own, name), body)).toMatchObject({ status, code });
    expect((await listed()).map((each) => each.name)).not.toContain(name);
  });

  it('of 20 MB is let through the door', async () => {
    const text = `${'公开'.repeat(1_000)}\n`;
    const body = new TextEncoder().encode(text.repeat(3_400)).slice(0, 20 * 1_048_576 - 2);
    expect((await handIn(clerk, of(own, '长.txt'), bytesOf(body))).code).toBe('file-unreadable');
  });

  it('is refused without a session, a key, its type, from elsewhere, and about another unit', async () => {
    expect((await handIn(new Visitor(app.url), of(own, 'a.docx'), personal)).code).toBe('not-signed-in');
    expect((await handIn(clerk, of(own, 'a.docx'), personal, { 'idempotency-key': '' })).code).toBe('key-missing');
    expect((await handIn(clerk, of(own, 'a.docx'), personal, { 'content-type': 'text/plain' })).code).toBe(
      'input-malformed',
    );
    expect((await handIn(clerk, of(own, 'a.docx'), personal, { origin: 'https://elsewhere.example' })).code).toBe(
      'not-allowed',
    );
    expect((await handIn(clerk, of('990101', 'a.docx'), personal)).code).toBe('unit-not-found');
    expect((await handIn(clerk, of('990101001001', 'a.docx'), personal)).code).toBe('not-allowed');
    expect((await handIn(clerk, of(own, '../a.docx'), personal)).code).toBe('input-malformed');
    expect((await handIn(clerk, `unit=${own}&register=items`, personal)).code).toBe('input-malformed');
  });

  it('is not to be had by a stranger, nor by its verb without the file', async () => {
    const [first] = await listed();
    const other = new Visitor(app.url);
    await other.signIn('other', password);
    expect((await other.fetch(`/files/attachments/${own}/${first?.id}`)).status).toBe(404);
    expect((await clerk.fetch(`/files/attachments/${own}/nothing`)).status).toBe(404);
    const input = { unit: own, register: 'items', caseId: null, name: 'a.docx', sha256: 'a'.repeat(64) };
    expect((await clerk.mutate('attachments.add', input)).refusal).toBe('input-malformed');
  });
});
