import { createHash, randomUUID } from 'node:crypto';
import { listAttachmentHits, scopeOf, type Tx } from '@gongkai/db';
import { readMaterial } from '@gongkai/documents';
import { madeDocx, paragraph, tableRow } from '@gongkai/documents/testing';
import { ok, plainDate, type Register, type Result, type Role } from '@gongkai/kernel';
import { emptyBody } from '@gongkai/registers/disclosure';
import { Attachment } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attachmentFile } from '../../attachment-file.ts';
import { perform } from '../../perform.ts';
import { registerApplication } from '../../testing/register-application.ts';
import { openWorld, type World } from '../../testing/world.ts';
import type { Asking } from '../../verb.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.fresh.drop());

const street = '990101001';
const as = (unit: string, ...roles: Role[]): Asking => ({
  personId: `${unit}-${roles.join('-')}`,
  personName: '经办',
  mandate: { unit: unitCode(unit), roles },
  today: plainDate('2026-01-10'),
  now: new Date('2026-01-10T09:00:00+08:00'),
});
const clerk = as(street, 'clerk');

interface Handed {
  readonly register?: Register;
  readonly caseId?: string | null;
  readonly name?: string;
  readonly asking?: Asking;
}

/** As the route does: the file is read, then the verb keeps it. */
async function handIn(
  bytes: Uint8Array,
  { register = 'items', caseId = null, name = '附件.docx', asking = clerk }: Handed = {},
): Promise<Result<unknown>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return perform(world.house, asking, {
    name: 'attachments.add',
    input: { unit: asking.mandate.unit, register, caseId, name, sha256 },
    key: randomUUID(),
    enclosed: async () => {
      const read = await readMaterial(name, bytes);
      return read.ok ? ok({ bytes, read: read.value }) : read;
    },
  });
}

const added = async (bytes: Uint8Array, handed: Handed = {}): Promise<string> => {
  const result = await handIn(bytes, handed);
  return z.object({ ok: z.literal(true), value: z.object({ id: z.string() }) }).parse(result).value.id;
};
const refused = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const ask = (asking: Asking, name: 'attachments.list' | 'attachments.remove', input: object) =>
  perform(world.house, asking, { name, input, key: randomUUID() });

async function listed(caseId: string | null = null, register: Register = 'items'): Promise<readonly Attachment[]> {
  const result = await ask(clerk, 'attachments.list', { unit: street, register, caseId });
  return z.object({ value: z.array(Attachment) }).parse(result).value;
}

const inScope = <Value>(run: (tx: Tx) => Promise<Value>): Promise<Value> =>
  world.fresh.db.write(scopeOf(unitCode(street)), run);
const Count = z.object({ count: z.number() });

async function counted(table: 'attachment' | 'attachment_file' | 'audit'): Promise<number> {
  const [row] = await inScope((tx) => tx.inPlace(() => tx.rows(Count, `select count(*)::int as count from ${table}`)));
  return row?.count ?? -1;
}

const remove = (id: string, asking = clerk) =>
  ask(asking, 'attachments.remove', { unit: street, id, reason: '传错了' });

/** A draft of the register 主动公开. */
async function draft(): Promise<string> {
  const body = { ...emptyBody, title: '工作方案' };
  const saved = await world.as(street, 'clerk').must('items.save', { unit: street, id: null, seen: 0, body });
  return z.object({ id: z.string() }).parse(saved).id;
}

test('a number over two cells is found, masked, and named by its file for the gate', async () => {
  const id = await draft();
  await added(madeDocx(tableRow('张某', '1101051949', '1231002X')), { caseId: id, name: '名单.docx' });
  const [file] = await listed(id);
  expect(file?.hits).toEqual([
    { kind: 'identity-number', where: '正文', from: 3, to: 22, text: '1101******\t****002X', severity: 'stop' },
  ]);
  const hits = await world.fresh.db.read(scopeOf(unitCode(street)), (reading) =>
    listAttachmentHits(reading, { unit: unitCode(street), register: 'items', caseId: id }),
  );
  expect(hits.map(({ kind, where }) => [kind, where])).toEqual([['identity-number', '名单.docx · 正文']]);
});

describe('kept nowhere', () => {
  test.each([
    ['a mark of secrecy', madeDocx(paragraph('秘密★1年')), '方案.docx', 'secret-material'],
    ['a mark of secrecy in its name', madeDocx(paragraph('正文')), '秘密★方案.docx', 'secret-material'],
    ['what it says it is not', madeDocx(paragraph('正文')), '表.xlsx', 'file-not-what-it-says'],
  ])('%s', async (_, bytes, name, code) => {
    const before = await Promise.all([counted('attachment'), counted('attachment_file'), counted('audit')]);
    expect(refused(await handIn(bytes, { name }))).toBe(code);
    expect(await Promise.all([counted('attachment'), counted('attachment_file'), counted('audit')])).toEqual(before);
  });
});

test('the same bytes stand once, until nothing names them', async () => {
  const bytes = madeDocx(paragraph('同一份文件'));
  const before = await counted('attachment_file');
  const first = await added(bytes, { name: '一.docx' });
  const second = await added(bytes, { name: '二.docx' });
  expect(await counted('attachment_file')).toBe(before + 1);
  expect(refused(await remove(first))).toBe('done');
  expect(await counted('attachment_file')).toBe(before + 1);
  const kept = await attachmentFile(world.house, clerk, unitCode(street), second);
  expect(kept.ok && [kept.value.name, kept.value.bytes.length]).toEqual(['二.docx', bytes.length]);
  expect(refused(await remove(second))).toBe('done');
  expect(await counted('attachment_file')).toBe(before);
  expect(refused(await remove(second))).toBe('attachment-not-found');
});

test('with an item that has left its hands: nothing is added and nothing taken away', async () => {
  const id = await draft();
  const file = await added(madeDocx(paragraph('方案')), { caseId: id });
  await inScope((tx) => tx.run(`update item set state = 'office' where id = $1`, [id]));
  expect(refused(await remove(file))).toBe('attachment-bound');
  expect(refused(await handIn(madeDocx(paragraph('又一')), { caseId: id }))).toBe('attachment-bound');
  expect(refused(await handIn(madeDocx(paragraph('又一')), { caseId: '2026-999' }))).toBe('attachment-bound');
  // Revised after it was published: what stood there with it is kept, and shown no more.
  await inScope((tx) => tx.run(`update item set state = 'draft', settled_at = now() where id = $1`, [id]));
  const bodies = await counted('attachment_file');
  expect(refused(await remove(file))).toBe('done');
  expect(await listed(id)).toEqual([]);
  expect(await counted('attachment_file')).toBe(bodies);
});

test("files of applications are the unit's own, and not for all of its roles", async () => {
  const file = await added(madeDocx(paragraph('证件')), { register: 'applications' });
  expect(await listed(null, 'applications')).toHaveLength(1);
  const input = { unit: street, register: 'applications', caseId: null };
  for (const other of [as(street, 'reviewer'), as('990101', 'clerk'), as('990101', 'office', 'leader')]) {
    expect(refused(await ask(other, 'attachments.list', input))).toBe('not-allowed');
    expect(refused(await attachmentFile(world.house, other, unitCode(street), file))).toBe('not-allowed');
  }
  const before = await counted('audit');
  expect(refused(await attachmentFile(world.house, clerk, unitCode(street), file))).toBe('done');
  expect(await counted('audit')).toBe(before + 1);
});

describe('what a section encloses with its answer', () => {
  const section = `${street}K01`;
  test('is read by its unit, by nobody above or beside, and found by the section in its search', async () => {
    await world
      .as(street, 'administrator')
      .must('units.add', { parent: street, code: section, name: '城建科', kind: 'section', openedOn: '2020-01-01' });
    const unitClerk = world.as(street, 'clerk');
    const { id } = await registerApplication(unitClerk, street, { on: '2026-01-08' });
    const step = { kind: 'assistance-asked', on: '2026-01-09', section, question: '请提供合同', until: null };
    await unitClerk.must('applications.act', { unit: street, id, seen: 1, command: step, thirdParty: null });

    const sectionClerk = as(section, 'clerk');
    const bytes = madeDocx(paragraph('合同'));
    const handed = await handIn(bytes, { register: 'applications', caseId: id, asking: sectionClerk });
    expect(refused(handed)).toBe('done');
    expect(refused(await handIn(bytes, { register: 'applications', caseId: '2026-99', asking: sectionClerk }))).toBe(
      'attachment-bound',
    );
    const input = { unit: section, register: 'applications', caseId: id };
    for (const reader of [sectionClerk, clerk])
      expect(await ask(reader, 'attachments.list', input)).toMatchObject({ value: [{ name: '附件.docx' }] });
    expect(refused(await ask(as('990101', 'office'), 'attachments.list', input))).toBe('not-allowed');
    expect(refused(await ask(as(`${street}K02`, 'clerk'), 'attachments.list', input))).toBe('unit-not-found');

    const find = (unit: string) => world.as(unit, 'clerk').must('search.find', { unit, text: '绿化工程', limit: 9 });
    expect(await find(section)).toMatchObject([{ unit: section, caseId: id }]);
    expect(await find(street)).toMatchObject([{ unit: street, caseId: id }]);
    await unitClerk.must('applications.act', {
      ...{ unit: street, id, seen: 2, thirdParty: null },
      command: { kind: 'assisted', on: '2026-01-10', section, answer: '有合同' },
    });
    expect(refused(await handIn(bytes, { register: 'applications', caseId: id, asking: sectionClerk }))).toBe(
      'attachment-bound',
    );
  });
});

test('the receipt of a delivery is kept with a closed application, and then stays', async () => {
  const unitClerk = world.as(street, 'clerk');
  const { id } = await registerApplication(unitClerk, street, { on: '2026-01-08', number: 'E00000009' });
  const withdrawn = { kind: 'withdrawn', on: '2026-01-10', evidence: '书面撤回' };
  await unitClerk.must('applications.act', { unit: street, id, seen: 1, command: withdrawn, thirdParty: null });
  const file = await added(madeDocx(paragraph('送达回证')), { register: 'applications', caseId: id });
  expect(refused(await remove(file))).toBe('attachment-bound');
});

test('the audit keeps neither the name of a file nor what stands in it', async () => {
  await added(madeDocx(paragraph('张小明的手机13800138000')), { name: '张小明.docx' });
  const Text = z.object({ text: z.string() });
  const texts = await inScope((tx) =>
    tx.inPlace(() =>
      tx.rows(Text, `select row_to_json(audit)::text as text from audit where verb = 'attachments.add'`),
    ),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter(({ text }) => /张小明|1380013|138\*/.test(text))).toEqual([]);
});
