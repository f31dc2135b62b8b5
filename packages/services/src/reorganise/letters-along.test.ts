import { verify } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import type { OutputOf } from '@gongkai/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { both, east, merger, west } from '../testing/merge-streets.ts';
import { registerApplication } from '../testing/register-application.ts';
import { openWorld, type World } from '../testing/world.ts';

const on = plainDate('2026-03-10');
let world: World;

beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-10'));
});
afterAll(() => world.fresh.drop());

const letter = (unit: string, application: string, type: string, replaces: string | null = null) => ({
  ...{ unit, application, type, fields: {}, enclosures: [], clause: null, party: '', replaces, request: null },
});
const mark = (unit: string, letterMark: string) => {
  const settings = { letterMark, letterAddress: '示例区东风路1号', letterPhone: '0000-8000001' };
  const more = { reviewOrgan: '示例区人民政府', court: '示例区人民法院' };
  return world.as(unit, 'office').must('settings.save', { unit, revision: 0, settings: { ...settings, ...more } });
};
const ofCase = async (unit: string, id: string) =>
  z.custom<OutputOf<'letters.ofCase'>>().parse(await world.as(unit, 'clerk').must('letters.ofCase', { unit, id }));

test('the heir knows what its predecessor has issued, and issues what is still owed under its own numbers', async () => {
  await mark(east, '示东');
  const clerk = world.as(east, 'clerk');
  const { id, seq } = await registerApplication(clerk, east, { on: '2026-03-05' });
  const { number } = z
    .object({ number: z.string() })
    .parse(await clerk.must('letters.issue', letter(east, id, 'receipt')));
  await clerk.must('letters.issue', letter(east, id, 'receipt', number));
  const asked = { kind: 'correction-asked', on: '2026-03-09', items: '写明文号', until: '2026-03-31', letter: '' };
  await clerk.must('applications.act', { unit: east, id, seen: seq, command: asked, thirdParty: null });
  // West has told its applicant nothing.
  const silent = await registerApplication(world.as(west, 'clerk'), west, { on: '2026-03-05' });
  await world.as('990101', 'office').must('reorganisations.do', { unit: '990101', change: await merger(world, on) });

  const came = await ofCase(both, '2026-1');
  const first = { of: east, ofName: '东风街道', type: 'receipt', issuedOn: '2026-03-10', party: '' };
  expect(came).toMatchObject({
    inherited: [
      { ...first, number: '示东公开收〔2026〕1号', replaces: null },
      { ...first, number: '示东公开收〔2026〕2号', replaces: number },
    ],
    issued: [],
    open: [{ type: 'correction', party: '' }],
  });
  expect((await ofCase(both, '2026-2')).open).toEqual([{ type: 'receipt', party: '' }]);
  expect(silent.id).toBe('2026-1');

  const heir = world.as(both, 'clerk');
  expect(await heir.ask('letters.issue', letter(both, '2026-1', 'correction'))).toMatchObject({
    refusal: { code: 'letter-setting' },
  });
  await mark(both, '示合');
  expect(await heir.ask('letters.issue', letter(both, '2026-1', 'receipt'))).toMatchObject({
    refusal: { code: 'letter-issued', facts: { number: '示东公开收〔2026〕2号' } },
  });
  expect(await heir.ask('letters.issue', letter(both, '2026-1', 'receipt', number))).toMatchObject({
    refusal: { code: 'not-found' },
  });
  for (const [application, type, owed] of [
    ['2026-1', 'correction', '示合公开补〔2026〕1号'],
    ['2026-2', 'receipt', '示合公开收〔2026〕1号'],
  ] as const) {
    expect(await heir.must('letters.issue', letter(both, application, type))).toMatchObject({ number: owed });
    expect(await ofCase(both, application)).toMatchObject({ issued: [{ number: owed }], open: [] });
  }
  // What the predecessor had told the applicant last is corrected by whoever has the case, in its own name.
  const correction = letter(both, '2026-1', 'receipt', '示东公开收〔2026〕2号');
  expect(await heir.must('letters.preview', correction)).toMatchObject({
    letter: { paragraphs: expect.arrayContaining(['本件更正原东风街道此前制发的示东公开收〔2026〕2号，以本件为准。']) },
  });
  expect(await heir.must('letters.issue', correction)).toMatchObject({ number: '示合公开收〔2026〕2号' });
  expect(await heir.ask('letters.issue', correction)).toMatchObject({ refusal: { code: 'not-found' } });
  // The predecessor's book stays as it was.
  expect((await ofCase(east, id)).issued).toHaveLength(2);
});

test('what the heir knows is held against the book of the predecessor', async () => {
  const sound = await verify(world.fresh.ownerUrl);
  expect(sound).toMatchObject({ checked: { inherited: 2 }, differences: [] });
  await world.fresh.asOwner('create schema saved; create table saved.one as table inherited_letter');
  const found = async (damage: string) => {
    await world.fresh.asOwner(`set session_replication_role = replica; ${damage}`);
    const { differences } = await verify(world.fresh.ownerUrl);
    await world.fresh.asOwner(
      `set session_replication_role = replica; delete from inherited_letter; insert into inherited_letter table saved.one`,
    );
    return differences.map(({ where }) => where);
  };
  const [one, two] = [1, 2].map((nth) => `${both} 2026-1 inherited 示东公开收〔2026〕${nth}号 of ${east}`);
  expect(await found(`delete from inherited_letter where replaces is not null`)).toEqual([two]);
  expect(await found(`update inherited_letter set digest = 'x' where replaces is null`)).toEqual([one]);
  expect(await found(`update inherited_letter set application_id = '2026-2' where replaces is null`)).toEqual([
    one,
    `${both} 2026-2 inherited 示东公开收〔2026〕1号 of ${east}`,
  ]);
  await world.fresh.asOwner('drop schema saved cascade');
});
