import { scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { emptyGround } from '@gongkai/registers/applications';
import { emptyApplicationFilter } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Actor, openWorld, type World } from '../testing/world.ts';

let world: World;
let clerk: Actor;
let reviewer: Actor;
let leader: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-30'));
  clerk = world.as(unit, 'clerk');
  reviewer = world.as(unit, 'reviewer');
  leader = world.as(unit, 'leader');
});
afterAll(() => world.fresh.drop());

const unit = '990101001';
const applicant = {
  kind: 'person',
  name: '欧阳测试',
  document: { kind: 'resident-id', number: '11010519491231002x' },
  contact: { phone: '13812345678', email: '', address: '东风街道某路1号' },
};
const registration = {
  unit,
  intake: { channel: 'counter', arrivedOn: '2026-01-05', confirmedOn: null, evidence: '' },
  applicant,
  request: { description: '东风街道办公楼维修合同', form: 'paper', way: 'post' },
};
const Moved = z.object({ id: z.string(), seq: z.number(), state: z.string() });

/** Registers one and answers how to go on with it: each step sees the one before. */
async function begin(changed: object = {}) {
  const { id } = Moved.parse(await clerk.must('applications.register', { ...registration, ...changed }));
  let seen = 1;
  const step = async (who: Actor, verb: 'act' | 'check' | 'approve' | 'reopen', command: object, more: object = {}) => {
    const input = { unit, id, seen, command, ...(verb === 'act' ? { thirdParty: null } : {}), ...more };
    const moved = Moved.parse(await who.must(`applications.${verb}`, input));
    seen = moved.seq;
    return moved;
  };
  return { id, step };
}

const agrees = (kind: string, on: string) => ({ kind, on, agrees: true, opinion: '' });
const delivery = { kind: 'delivered', on: '2026-01-29', by: 'post', evidence: 'XA12345678942', letter: '' };
const granted = { kind: 'drafted', on: '2026-01-28', outcome: 'granted', ground: emptyGround };

describe('a whole life', () => {
  test('a correction, a third party, an extension, part of it given', async () => {
    const { id, step } = await begin();
    await step(clerk, 'act', {
      kind: 'correction-asked',
      on: '2026-01-06',
      items: '请写明年度',
      until: '2026-01-20',
      letter: '',
    });
    await step(clerk, 'act', { kind: 'corrected', on: '2026-01-08', note: '', request: null });
    await step(
      clerk,
      'act',
      { kind: 'third-party-asked', on: '2026-01-09', party: '1', information: '合同价款', letter: '' },
      { thirdParty: { name: '某建筑公司', contact: '某路2号' } },
    );
    await step(clerk, 'act', {
      kind: 'notice-served',
      on: '2026-01-12',
      notice: 'third-party',
      party: '1',
      evidence: '签收单',
    });
    await step(clerk, 'act', {
      kind: 'third-party-answered',
      on: '2026-01-15',
      party: '1',
      opinion: 'objects',
      reason: '商业秘密',
    });
    await step(clerk, 'act', {
      ...{ kind: 'extended', on: '2026-01-16', days: 20, approvedOn: '2026-01-16' },
      ...{ approvedBy: '办公室主任', reason: '需核实', letter: '' },
    });
    const withheld = [
      { outcome: 'deny-trade-secret', facts: '单价构成', article: '第十五条', evidence: ['第三方意见'] },
    ];
    await step(clerk, 'act', { ...granted, outcome: 'partial', ground: { ...emptyGround, withheld } });
    await step(reviewer, 'check', agrees('checked', '2026-01-28'));
    await step(leader, 'approve', agrees('approved', '2026-01-28'));
    expect(await step(clerk, 'act', delivery)).toMatchObject({ seq: 11, state: 'closed' });

    expect(await clerk.must('applications.get', { unit, id })).toMatchObject({
      outcome: 'partial',
      closedOn: '2026-01-29',
      extended: true,
      onTime: true,
      // 20 working days anew from 8 January, four of them lost to the third party (10–15), and 20 more.
      clock: { originalDue: '2026-02-11', due: '2026-03-17', state: 'ended', inTime: true, breaches: [] },
      dueRows: [],
      steps: [
        { event: 'reopened', permission: 'application.approve' },
        { event: 'amended', permission: 'application.edit' },
      ],
      thirdParties: [{ party: '1', name: '某*' }],
      identity: { name: '欧*', number: '1101**********002X', phone: '138****5678' },
    });
  });

  test('at the counter, answered at once: two calls', async () => {
    const { id, step } = await begin({
      intake: { ...registration.intake, arrivedOn: '2026-01-30' },
      request: { ...registration.request, description: '2025年部门预算在哪里公开' },
    });
    const ground = { ...emptyGround, access: '区政府网站预决算公开栏' };
    const command = { kind: 'answered-at-once', on: '2026-01-30', outcome: 'already-public', ground };
    expect(await step(clerk, 'act', command)).toMatchObject({ id, seq: 2, state: 'closed' });
  });

  test('one’s own draft is not approved, also with every role', async () => {
    const { id, step } = await begin();
    const both = world.as(unit, 'clerk', 'reviewer', 'leader');
    await step(both, 'act', granted);
    expect(
      await both.ask('applications.check', { unit, id, seen: 2, command: agrees('checked', '2026-01-28') }),
    ).toMatchObject({
      refusal: { code: 'application-rule', facts: { rule: 'own-draft', article: '《政府信息公开条例》第十七条' } },
    });
  });

  test('a fee is no bare step: it is taken with its amount', async () => {
    const { id } = await begin();
    const command = { kind: 'fee-noticed', on: '2026-01-08', method: 'by-page', fen: 38_000, letter: '' };
    expect(await clerk.ask('applications.act', { unit, id, seen: 1, command, thirdParty: null })).toMatchObject({
      refusal: { code: 'input-malformed' },
    });
  });

  test('reopened with a reason only by the leader, and then in no outcome', async () => {
    const { id, step } = await begin();
    await step(clerk, 'act', { kind: 'withdrawn', on: '2026-01-08', evidence: '书面撤回' });
    expect(await step(leader, 'reopen', { kind: 'reopened', on: '2026-01-30', reason: '登记错了案件' })).toMatchObject({
      state: 'processing',
    });
    expect(await clerk.must('applications.get', { unit, id })).toMatchObject({
      outcome: null,
      closedOn: null,
      onTime: null,
    });
  });
});

test('an identity registered wrongly is put right, with the reason in the time line', async () => {
  const { id, step } = await begin();
  const amended = {
    kind: 'amended',
    on: '2026-01-08',
    intake: null,
    applicantKind: null,
    request: null,
    reason: '姓名有误',
  };
  const wrong = { ...applicant, document: { kind: 'resident-id', number: '110105194912310021' } };
  const input = { unit, id, seen: 1, command: amended, thirdParty: null };
  expect(await clerk.ask('applications.act', { ...input, applicant: wrong })).toMatchObject({
    refusal: { facts: { rule: 'document-check-digit' } },
  });
  await step(clerk, 'act', amended, { applicant: { ...applicant, name: '诸葛测试' } });
  expect(await clerk.must('applications.get', { unit, id })).toMatchObject({
    ...{ seq: 2, applicant: '诸*', identity: { name: '诸*' } },
    timeline: [{}, { command: { kind: 'amended', reason: '姓名有误', applicantKind: 'person' } }],
  });
});

describe('two hands', () => {
  test('a stale version is refused', async () => {
    const { id, step } = await begin();
    await step(clerk, 'act', granted);
    const withdrawn = { kind: 'withdrawn', on: '2026-01-29', evidence: '书面撤回' };
    const asked = clerk.ask('applications.act', { unit, id, seen: 1, command: withdrawn, thirdParty: null });
    expect(await asked).toMatchObject({ refusal: { code: 'stale-version', facts: { seen: 1, now: 2 } } });
  });

  test('of ten who close the same case at once one wins', async () => {
    const { id, step } = await begin();
    await step(clerk, 'act', granted);
    await step(reviewer, 'check', agrees('checked', '2026-01-28'));
    const { seq } = await step(leader, 'approve', agrees('approved', '2026-01-28'));
    const close = () => clerk.ask('applications.act', { unit, id, seen: seq, command: delivery, thirdParty: null });
    const answers = await Promise.all(Array.from({ length: 10 }, close));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await clerk.must('applications.get', { unit, id })).toMatchObject({ seq: 5, state: 'closed' });
  });

  test('registered by many at once the numbers have no gap', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, async () => Moved.parse(await clerk.must('applications.register', registration)).id),
    );
    const numbers = ids.map((id) => Number(id.split('-')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });
});

describe('who may know who applied', () => {
  test('the superior sees the case and a masked name, and nobody behind it', async () => {
    const { id, step } = await begin();
    await step(
      clerk,
      'act',
      { kind: 'third-party-asked', on: '2026-01-09', party: '1', information: '合同', letter: '' },
      { thirdParty: { name: '某某第三人', contact: '13987654321' } },
    );
    const above = world.as('990101', 'office', 'leader');
    const seen = await above.must('applications.get', { unit, id });
    expect(seen).toMatchObject({ applicant: '欧*', identity: null, thirdParties: [{ party: '1', name: null }] });
    const listing = { unit: '990101', below: true, filter: emptyApplicationFilter, sort: 'received', after: null };
    const listed = await above.must('applications.list', { ...listing, limit: 200 });
    const exported = await above.must('applications.export', listing);
    for (const text of [JSON.stringify(seen), JSON.stringify(listed), JSON.stringify(exported)])
      for (const secret of ['欧阳', '1949', '13812345678', '某某第三人', '13987654321'])
        expect(text).not.toContain(secret);
    expect(await above.ask('applications.identity', { unit, id, reason: '核查' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  test('in full with a reason, which the audit keeps, and of the identity digests alone', async () => {
    const { id } = await begin();
    const asked = { unit, id, reason: '送达前核对地址' };
    expect(await leader.must('applications.identity', asked)).toMatchObject({
      applicant: { name: '欧阳测试', document: { number: '11010519491231002X' } },
    });
    const audit = await world.as(unit, 'auditor').must('audit.list', { unit, before: null, limit: 200 });
    const text = JSON.stringify(audit);
    expect(text).toContain('送达前核对地址');
    for (const secret of ['欧阳', '11010519491231002', '13812345678', '某某第三人']) expect(text).not.toContain(secret);
    const answers = await world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
      reading.inPlace(() => reading.rows(z.object({ answer: z.string() }), 'select answer from audit')),
    );
    expect(JSON.stringify(answers)).not.toContain('欧阳');
  });
});
