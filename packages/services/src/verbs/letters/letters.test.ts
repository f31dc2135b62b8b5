import { letterDigest, scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { LetterNumber, LetterText, letterLines } from '@gongkai/registers/letters';
import type { OutputOf } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Moved, registerApplication } from '../../testing/register-application.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

const unit = '990101001';
let world: World;
let clerk: Actor;
let leader: Actor;

const settings = {
  letterMark: '示东',
  letterAddress: '示例区东风路1号',
  letterPhone: '0000-8000001',
  reviewOrgan: '示例区人民政府',
  court: '示例区人民法院',
} as const;

beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-20'));
  clerk = world.as(unit, 'clerk');
  leader = world.as(unit, 'leader');
  await world.as(unit, 'office').must('settings.save', { unit, revision: 0, settings });
});
afterAll(() => world.fresh.drop());

const wanted = (application: string | null, type: string, more: object = {}) => ({
  unit,
  application,
  type,
  fields: {},
  enclosures: [],
  clause: null,
  party: '',
  replaces: null,
  request: null,
  ...more,
});

const Issued = z.object({ id: z.string(), number: LetterNumber, issuedOn: z.string() });
const issue = async (application: string | null, type: string, more: object = {}) =>
  Issued.parse(await clerk.must('letters.issue', wanted(application, type, more)));
const refusalOf = async (application: string | null, type: string, more: object = {}, actor = clerk) => {
  const result = await actor.ask('letters.issue', wanted(application, type, more));
  return result.ok ? null : result.refusal;
};
const read = async (id: string, actor = clerk) =>
  z.object({ letter: LetterText }).parse(await actor.must('letters.read', { unit, id })).letter;
const act = async (id: string, seen: number, command: object, thirdParty: object | null = null) =>
  Moved.parse(await clerk.must('applications.act', { unit, id, seen, command, thirdParty }));

describe('a letter of an application', () => {
  test('is previewed without a number and without a name, and issued with both', async () => {
    const { id } = await registerApplication(clerk, unit);
    const preview = await leader.must('letters.preview', wanted(id, 'receipt'));
    expect(preview).toMatchObject({ missing: [], letter: { number: null, addressee: '张*' } });
    const { id: line, number } = await issue(id, 'receipt');
    expect(number).toMatch(/^示东公开收〔2026〕[1-9]\d*号$/);
    const letter = await read(line);
    expect(letter).toMatchObject({ number, addressee: '张三丰', organ: '东风街道', day: '2026-03-20' });
    expect(letter.paragraphs.join('')).toContain('答复期限至2026年3月31日止');
    const rows = await clerk.must('letters.ofCase', { unit, id });
    expect(rows).toMatchObject({
      issued: [{ id: line, number, type: 'receipt', application: id, digest: letterDigest(letter) }],
      open: [],
    });
  });

  test('says what its case has recorded, whatever is typed', async () => {
    const { id, seq } = await registerApplication(clerk, unit);
    await act(id, seq, {
      kind: 'correction-asked',
      on: '2026-03-10',
      items: '写明文号',
      until: '2026-03-31',
      letter: '',
    });
    const typed = { correction: '别的事项', until: '2026-05-01' };
    const receipt = { type: 'receipt', party: '' };
    expect(await clerk.must('letters.ofCase', { unit, id })).toEqual({
      inherited: [],
      issued: [],
      open: [receipt, { type: 'correction', party: '' }],
    });
    const { id: line } = await issue(id, 'correction', { fields: typed });
    expect(await clerk.must('letters.ofCase', { unit, id })).toMatchObject({ open: [receipt] });
    const text = letterLines(await read(line)).join('\n');
    expect(text).toContain('需要补正的事项是：写明文号。');
    expect(text).toContain('在2026年3月31日以前');
  });

  test('goes out once; a corrected one names it, and only the newest can be corrected', async () => {
    const { id } = await registerApplication(clerk, unit);
    const first = await issue(id, 'receipt');
    expect(await refusalOf(id, 'receipt')).toMatchObject({ code: 'letter-issued', facts: { number: first.number } });
    const second = await issue(id, 'receipt', { replaces: first.number });
    expect((await read(second.id)).paragraphs.join('')).toContain(`本件更正本机关此前制发的${first.number}`);
    expect(await refusalOf(id, 'receipt', { replaces: first.number })).toMatchObject({ code: 'not-found' });
    expect(await read(first.id)).toMatchObject({ number: first.number });
  });

  test('is refused where its case is not: before the step, or for another outcome', async () => {
    const { id, seq } = await registerApplication(clerk, unit);
    for (const type of [
      'correction',
      'extension',
      'fee',
      'third-party-ask',
      'granted',
      'deny-law',
      'correction-lapsed',
    ])
      expect({ type, refusal: await refusalOf(id, type) }).toMatchObject({
        type,
        refusal: { code: 'letter-untimely' },
      });
    await act(id, seq, { kind: 'withdrawn', on: '2026-03-11', evidence: '书面撤回' });
    expect(await refusalOf(id, 'granted')).toMatchObject({ code: 'letter-untimely' });
    expect((await read((await issue(id, 'withdrawn')).id)).paragraphs.join('')).toContain('2026年3月11日');
    expect(await refusalOf('2026-999', 'receipt')).toMatchObject({ code: 'application-not-found' });
  });

  test('of decision announces what was approved, with the clause of its ground; nothing that its article asks for may miss', async () => {
    const { id, seq } = await registerApplication(clerk, unit);
    const ground = {
      ...{ facts: '会议讨论尚未形成结论', article: '《示例区议事规则》第三条', evidence: ['会议记录'] },
      ...{ search: null, access: '', organ: null, earlier: '', withheld: [] },
    };
    await act(id, seq, { kind: 'drafted', on: '2026-03-12', outcome: 'deny-process', ground });
    expect(await refusalOf(id, 'deny-process')).toMatchObject({ code: 'letter-untimely' });
    const agreed = { on: '2026-03-13', agrees: true, opinion: '' };
    const move = (seen: number, kind: string) => ({ unit, id, seen, command: { kind, ...agreed } });
    await world.as(unit, 'reviewer').must('applications.check', move(seq + 1, 'checked'));
    await leader.must('applications.approve', move(seq + 2, 'approved'));
    expect(await refusalOf(id, 'deny-process', { clause: 'general' })).toMatchObject({ code: 'letter-clause' });
    const letter = await read((await issue(id, 'deny-process')).id);
    expect(letter.paragraphs.join('\n')).toContain('证据：会议记录。');
    expect(letter.paragraphs.at(-1)).toContain('先向示例区人民政府申请行政复议');
  });

  test('to a third party names it and not the applicant, and is incomplete without what was asked', async () => {
    const { id, seq } = await registerApplication(clerk, unit);
    const command = { kind: 'third-party-asked', on: '2026-03-11', party: '1', information: '投标报价', letter: '' };
    await act(id, seq, command, { name: '云溪绿地公司', contact: '' });
    const letter = await read((await issue(id, 'third-party-ask', { party: '1' })).id);
    expect(letter.addressee).toBe('云溪绿地公司');
    expect(JSON.stringify(letter)).not.toContain('张三丰');
    await issue(id, 'third-party-notice');
    // While the term waits, the receipt still says how it ran from receipt.
    expect((await read((await issue(id, 'receipt')).id)).paragraphs.join('')).toContain('至2026年3月31日止');
    const missing = await clerk.must('letters.preview', wanted(null, 'record-corrected', { request: record }));
    expect(missing).toMatchObject({ letter: null, missing: ['evidence', 'disposal'] });
    expect(await refusalOf(null, 'record-corrected', { request: record })).toMatchObject({
      code: 'letter-incomplete',
      facts: { ground: '条例第四十一条' },
    });
  });
});

test('an application asked again names the letter that answered the first', async () => {
  const empty = {
    facts: '',
    article: '',
    evidence: [],
    search: null,
    access: '',
    organ: null,
    earlier: '',
    withheld: [],
  };
  const first = await registerApplication(clerk, unit, { on: '2026-03-20' });
  const ground = { ...empty, access: '本机关网站' };
  await act(first.id, first.seq, { kind: 'answered-at-once', on: '2026-03-20', outcome: 'already-public', ground });
  const { number } = await issue(first.id, 'already-public');
  const { id, seq } = await registerApplication(clerk, unit);
  await act(id, seq, {
    kind: 'drafted',
    on: '2026-03-12',
    outcome: 'repeated',
    ground: { ...empty, earlier: first.id },
  });
  const agreed = (seen: number, kind: string) => ({
    ...{ unit, id, seen, command: { kind, on: '2026-03-13', agrees: true, opinion: '' } },
  });
  await world.as(unit, 'reviewer').must('applications.check', agreed(seq + 1, 'checked'));
  await leader.must('applications.approve', agreed(seq + 2, 'approved'));
  expect((await read((await issue(id, 'repeated')).id)).paragraphs.join('')).toContain(`本机关已经答复：${number}。`);
});

const record = { name: '李四', kind: 'person', received: '2026-03-02', wanted: '户主姓名' };

test('the correction of a record has its letter without an application', async () => {
  const fields = { evidence: ['户口簿'], disposal: '户主姓名改为李四' };
  const one = await issue(null, 'record-corrected', { request: record, fields });
  const two = await issue(null, 'record-corrected', { request: record, fields });
  expect([one.number, two.number]).toEqual(['示东公开更〔2026〕1号', '示东公开更〔2026〕2号']);
});

test('fifty at once in fifty cases: the numbers are consecutive, and so are the lines of the book', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 50; n += 1) ids.push((await registerApplication(clerk, unit)).id);
  const before = await issue((await registerApplication(clerk, unit)).id, 'receipt');
  // Every fifth is refused, for its case is not there: it takes no number.
  const all = await Promise.all(
    ids.map(async (id, n) => (n % 5 === 4 ? refusalOf(`${id}0000`, 'receipt') : issue(id, 'receipt'))),
  );
  const issued = z.array(Issued).parse(all.filter((each) => each !== null && 'number' in each));
  const seqOf = ({ number }: { number: string }) => Number(/〕(\d+)号/.exec(number)?.[1]);
  const lineOf = ({ id }: { id: string }) => Number(id.slice(5));
  const run = (first: number) => Array.from({ length: 40 }, (_, n) => first + 1 + n);
  expect(issued.map(seqOf).sort((a, b) => a - b)).toEqual(run(seqOf(before)));
  expect(issued.map(lineOf).sort((a, b) => a - b)).toEqual(run(lineOf(before)));
});

test('two clerks issue the same letter: one goes out', async () => {
  const { id } = await registerApplication(clerk, unit);
  const results = await Promise.all([1, 2].map(() => clerk.ask('letters.issue', wanted(id, 'receipt'))));
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('what was issued stays as it was when the settings change; without a mark nothing is issued', async () => {
  const { id } = await registerApplication(clerk, unit);
  const { id: line } = await issue(id, 'receipt');
  const before = await read(line);
  const office = world.as(unit, 'office');
  const { letterMark: _, ...without } = settings;
  await office.must('settings.save', { unit, revision: 1, settings: { ...without, letterAddress: '新址' } });
  expect(await read(line)).toEqual(before);
  const next = await registerApplication(clerk, unit);
  expect(await refusalOf(next.id, 'receipt')).toEqual({ code: 'letter-setting', facts: { setting: 'letterMark' } });
  await office.must('settings.save', { unit, revision: 2, settings });
});

test('the book is read by pages; a superior reads it, and no letter of it', async () => {
  const page = async (before: number | null, actor = clerk) =>
    z
      .custom<OutputOf<'letters.list'>>()
      .parse(await actor.must('letters.list', { unit, year: 2026, type: null, before, limit: 20 }));
  const lines: string[] = [];
  for (let before: number | null = null; ; ) {
    const { rows, next } = await page(before);
    lines.push(...rows.map(({ id }) => id));
    if (next === null) break;
    before = next;
  }
  expect(lines).toEqual(lines.map((_, n) => `2026-${lines.length - n}`));
  const above = world.as('990101', 'office');
  expect(JSON.stringify(await page(null, above))).not.toContain('张三丰');
  expect(await above.ask('letters.read', { unit, id: '2026-1' })).toMatchObject({ refusal: { code: 'not-allowed' } });
});

test('neither the acts in the audit nor their kept answers hold to whom a letter went, or about whom', async () => {
  const Act = z.object({ verb: z.string(), text: z.string() });
  const acts = await world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
    reading.inPlace(() =>
      reading.rows(Act, `select verb, input || answer as text from audit where verb like 'letters.%'`),
    ),
  );
  expect(new Set(acts.map(({ verb }) => verb))).toEqual(new Set(['letters.issue', 'letters.read']));
  for (const { text } of acts) expect(text).not.toMatch(/张三|李四|云溪绿地/);
});
