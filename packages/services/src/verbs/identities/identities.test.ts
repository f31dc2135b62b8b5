import { scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Moved } from '../../testing/register-application.ts';
import { type Actor, openWorld, type World } from '../../testing/world.ts';

const unit = '990101001';
let world: World;
let clerk: Actor;
let leader: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-10'));
  clerk = world.as(unit, 'clerk');
  leader = world.as(unit, 'leader');
});
afterAll(() => world.fresh.drop());

const old = (rows: string) => ({
  unit,
  name: '旧台账.csv',
  content: Buffer.from(
    `原编号,收到日期,申请方式,申请人类型,申请人,证件号码,申请内容,办理结果,办结日期\n${rows}`,
  ).toString('base64'),
});
const ripe = async () => contract['identities.ripe'].output.parse(await leader.must('identities.ripe', { unit }));
const Ids = z.object({ rows: z.array(z.object({ id: z.string(), applicant: z.string() })) });
const listed = async () =>
  Ids.parse(
    await clerk.must('applications.list', {
      ...{ unit, below: false, sort: 'received', after: null, limit: 50 },
      filter: {
        ...{ states: [], open: null, colours: [], outcomes: [], applicants: [], channels: [] },
        ...{ received: null, closed: null, openOn: null, handler: null, text: '' },
      },
    }),
  ).rows;

test('after its years an identity is erased with a reason; the case stays, is read and counts', async () => {
  await clerk.must(
    'applications.import',
    old(
      [
        '甲1,2014-05-06,当面提交,自然人,张三丰,11010519491231002X,旧合同,予以公开,2014-05-20',
        '甲2,2014-06-06,当面提交,自然人,李四光,,旧批复,予以公开,2014-06-20',
        '甲3,2018-05-06,当面提交,自然人,王五常,,近年批复,予以公开,2018-05-20',
      ].join('\n'),
    ),
  );
  const ids = new Map((await listed()).map(({ id, applicant }) => [applicant, id]));
  const [first, second] = [ids.get('张*') ?? '', ids.get('李*') ?? ''];
  expect(await ripe()).toEqual({ count: 2, years: 10, closedBefore: '2016-03-10' });

  // A case that is before a court still has its parties.
  await clerk.must('remedies.register', {
    unit,
    command: {
      ...{ event: 'registered', kind: 'suit-direct', role: 'respondent', procedure: 'ordinary', on: '2026-03-02' },
      ...{ acceptedOn: '2026-03-02', organ: '某法院', caseNumber: '（2026）1号', matter: '', review: null },
      application: second,
    },
  });
  expect((await ripe()).count).toBe(1);

  expect(await clerk.ask('identities.erase', { unit, reason: '保存期满' })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  expect(await leader.must('identities.erase', { unit, reason: '保存期满' })).toEqual({ erased: 1, left: 0 });
  expect(await clerk.must('applications.get', { unit, id: first })).toMatchObject({
    ...{ applicant: '（已清除）', outcome: 'granted', closedOn: '2014-05-20', counted: true },
    identity: { number: '', phone: '' },
  });
  const looked = await clerk.must('applications.identity', { unit, id: first, reason: '核对' });
  expect(looked).toMatchObject({ applicant: { kind: 'person', name: '（已清除）', document: null } });
  const found = await clerk.must('applications.duplicates', {
    ...{ unit, id: null, document: '11010519491231002X', description: '旧合同', arrivedOn: '2014-05-06' },
  });
  expect(found).toMatchObject([{ id: first, sameApplicant: false }]);
  expect((await listed()).map(({ applicant }) => applicant).sort()).toEqual(['李*', '王*', '（已清除）'].sort());
});

test('the years are the unit’s own to say', async () => {
  const office = world.as(unit, 'office');
  await office.must('settings.save', { unit, revision: 0, settings: { identityYears: 5 } });
  expect(await ripe()).toMatchObject({ years: 5, count: 1 });
});

test('reopened, a case keeps what it was closed as', async () => {
  const { id } = Moved.parse(
    await clerk.must('applications.register', {
      unit,
      intake: { channel: 'counter', arrivedOn: '2026-03-03', confirmedOn: null, evidence: '' },
      applicant: {
        ...{ kind: 'person', name: '赵六', document: { kind: 'passport', number: 'E00000009' } },
        contact: { phone: '13800000000', email: '', address: '' },
      },
      request: { description: '会议纪要', form: 'paper', way: 'post' },
    }),
  );
  const withdrawn = { kind: 'withdrawn', on: '2026-03-04', evidence: '书面撤回' };
  await clerk.must('applications.act', { unit, id, seen: 1, command: withdrawn, thirdParty: null });
  const reopened = { kind: 'reopened', on: '2026-03-10', reason: '撤回登记有误' };
  await leader.must('applications.reopen', { unit, id, seen: 2, command: reopened });
  const Row = z.object({ outcome: z.string(), day: z.string(), seq: z.number() });
  const kept = await world.fresh.db.read(scopeOf(unitCode(unit)), (reading) =>
    reading.rows(
      Row,
      `select stood->>'outcome' as outcome, stood->>'closed_on' as day, seq from counted_past
       where id = $1 and stood->>'outcome' is not null`,
      [id],
    ),
  );
  expect(kept).toEqual([{ outcome: 'withdrawn', day: '2026-03-04', seq: 2 }]);
});
