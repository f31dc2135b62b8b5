import { plainDate } from '@gongkai/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Moved, registerApplication } from '../../testing/register-application.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

const unit = '990101001';
let world: World;
let clerk: Actor;

beforeAll(async () => {
  world = await openWorld(plainDate('2026-06-30'));
  clerk = world.as(unit, 'clerk');
});
afterAll(() => world.fresh.drop());

const pages = { method: 'pages', pages: [68] } as const;
const notice = (id: string, seen: number, basis: object = pages) =>
  clerk.ask('fees.notice', { unit, id, seen, on: '2026-03-05', basis });
const mustNotice = async (id: string, seen: number) =>
  Moved.parse(await clerk.must('fees.notice', { unit, id, seen, on: '2026-03-05', basis: pages }));
const served = async (id: string, seen: number) => {
  const command = { kind: 'notice-served', on: '2026-03-09', notice: 'fee', party: '', evidence: '签收' };
  return Moved.parse(await clerk.must('applications.act', { unit, id, seen, command, thirdParty: null }));
};

test('an amount is calculated tier by tier before anybody is told', async () => {
  expect(await clerk.must('fees.calculate', { unit, basis: pages })).toEqual({
    fen: 38_000,
    tiers: [
      { count: 30, each: 0, fen: 0 },
      { count: 38, each: 1_000, fen: 38_000 },
    ],
  });
});

test('noticed, paid: the case waits, and its term begins anew; one method, one fee', async () => {
  const { id, seq } = await registerApplication(clerk, unit);
  const noticed = await mustNotice(id, seq);
  expect(noticed).toMatchObject({ state: 'fee-noticed' });
  const again = await notice(id, noticed.seq, { method: 'items', countBefore: 30, items: 1 });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'fee-method' } });
  const paid = await clerk.must('fees.paid', { unit, id, seen: noticed.seq, on: '2026-03-20', receipt: '票据1' });
  expect(paid).toMatchObject({ state: 'processing' });
  expect(await clerk.must('fees.get', { unit, id })).toMatchObject({
    fee: { basis: pages, fen: 38_000, noticedOn: '2026-03-05', paidOn: '2026-03-20', lapsedOn: null },
  });
  // 20 working days from the day after payment, with 清明节 (4 to 6 April) off.
  expect(await clerk.must('applications.get', { unit, id })).toMatchObject({ clock: { due: '2026-04-20' } });
});

test('nothing is asked where nothing is due, and an application ends by the fee only after twenty working days', async () => {
  const { id, seq } = await registerApplication(clerk, unit);
  const free = await notice(id, seq, { method: 'pages', pages: [30] });
  expect(free).toMatchObject({ ok: false, refusal: { code: 'fee-none' } });
  const noticed = await mustNotice(id, seq);
  const { seq: seen } = await served(id, noticed.seq);
  const lapse = (on: string) => clerk.ask('fees.lapse', { unit, id, seen, on, note: '' });
  // Received on Monday 9 March: the last day is 7 April.
  expect(await lapse('2026-04-07')).toMatchObject({ ok: false, refusal: { facts: { rule: 'fee-running' } } });
  expect(await lapse('2026-04-08')).toMatchObject({ ok: true, value: { state: 'closed' } });
  expect(await clerk.must('fees.get', { unit, id })).toMatchObject({ fee: { paidOn: null, lapsedOn: '2026-04-08' } });
});

test('what the applicant asked for before in that month decides the tier; only the unit itself is told', async () => {
  const of = (number: string, on: string) => registerApplication(clerk, unit, { number, on });
  await of('E00000077', '2026-04-30');
  const first = await of('E00000077', '2026-05-06');
  await of('E00000088', '2026-05-06');
  const second = await of('E00000077', '2026-05-07');
  const countOf = async (id: string, actor = clerk) => actor.must('fees.get', { unit, id });
  expect(await countOf(first.id)).toEqual({ fee: null, countBefore: 0 });
  expect(await countOf(second.id)).toEqual({ fee: null, countBefore: 1 });
  expect(await countOf(second.id, world.as('990101', 'office'))).toEqual({ fee: null, countBefore: null });
});

test('a notice that the case refuses leaves no fee behind', async () => {
  const { id, seq } = await registerApplication(clerk, unit);
  const early = await clerk.ask('fees.notice', { unit, id, seen: seq, on: '2026-03-02', basis: pages });
  expect(early).toMatchObject({ ok: false, refusal: { code: 'application-rule' } });
  expect(await notice(id, seq + 5)).toMatchObject({ ok: false, refusal: { code: 'stale-version' } });
  expect(await clerk.must('fees.get', { unit, id })).toMatchObject({ fee: null });
});
