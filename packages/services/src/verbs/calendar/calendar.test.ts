import type { CalendarYear } from '@gongkai/calendar';
import { listDueDays, scopeOf } from '@gongkai/db';
import { plainDate, type Role } from '@gongkai/kernel';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { remindPlace } from '../../remind-place.ts';
import { openWorld, type World } from '../../testing/world.ts';

const d = plainDate;
const street = '990101001';
let world: World;

beforeAll(async () => {
  world = await openWorld(d('2026-12-07'));
  await apply(street);
  await apply('990101002');
  await apply('990102001');
});
afterAll(() => world.fresh.drop());

const office = () => world.as('990101', 'office');
const clerk = () => world.as(street, 'clerk');

/** An application at the counter today: twenty working days end in a year without a notice. */
const apply = (unit: string, arrivedOn = '2026-12-07') =>
  world.as(unit, 'clerk').must('applications.register', {
    unit,
    intake: { channel: 'counter', arrivedOn, confirmedOn: null, evidence: '' },
    applicant: {
      kind: 'person',
      name: '张三',
      document: { kind: 'resident-id', number: '11010519491231002X' },
      contact: { phone: '13812345678', email: '', address: '' },
    },
    request: { description: '某路段征收补偿方案', form: 'paper', way: 'post' },
  });

const due = (unit: string) =>
  world.fresh.db.read(scopeOf(unitCode(unit)), async (query) =>
    (await listDueDays(query, rangeOf(unitCode(unit)), { steps: [], from: d('2000-01-01') }, 10)).map(
      ({ step, dueOn, provisional }) => `${step} ${dueOn}${provisional ? ' 暂定' : ''}`,
    ),
  );

const notice: CalendarYear = {
  year: 2027,
  notices: ['国办发明电〔2026〕9号'],
  holidays: [
    { name: '元旦', from: d('2027-01-01'), to: d('2027-01-04'), worked: [] },
    { name: '春节', from: d('2027-02-05'), to: d('2027-02-11'), worked: [d('2027-01-31'), d('2027-02-13')] },
  ],
};
const change = { unit: '990101', year: 2027, body: notice };
const Years = z.array(
  z.object({ year: z.number(), source: z.string(), unit: z.string().nullable(), revision: z.number() }),
);
const yearOf = async (unit: string) =>
  Years.parse(await world.as(unit, 'clerk').must('calendar.get', { unit })).find(({ year }) => year === 2027);
const moved = (unit: string) => ({
  ...{ unit, register: 'applications', caseId: '2026-1', step: 'reply' },
  ...{ before: '2027-01-05', after: '2027-01-06', provisional: false },
});

describe('a notice is entered', () => {
  test('before it, days in its year are 暂定', async () => {
    expect(await due(street)).toEqual(['correction-notice 2026-12-16', 'reply 2027-01-05 暂定']);
    expect(await yearOf(street)).toMatchObject({ source: 'none', unit: null });
  });

  test('a preview says what would move, and moves nothing', async () => {
    expect(await office().must('calendar.preview', change)).toEqual({
      looked: 2,
      count: 2,
      moved: [moved(street), moved('990101002')],
    });
    expect(await due(street)).toContain('reply 2027-01-05 暂定');
  });

  test('saved, the open cases of the place follow, and no others', async () => {
    expect(await office().must('calendar.save', { ...change, revision: 0 })).toMatchObject({ count: 2, revision: 1 });
    expect(await due(street)).toEqual(['correction-notice 2026-12-16', 'reply 2027-01-06']);
    expect(await due('990102001')).toContain('reply 2027-01-05 暂定');
    expect(await yearOf(street)).toMatchObject({ source: 'above', unit: '990101', revision: 0 });
  });

  test('whoever has seen an older one is told', async () => {
    expect(await office().ask('calendar.save', { ...change, revision: 0 })).toMatchObject({
      refusal: { code: 'stale-version', facts: { seen: 0, now: 1 } },
    });
  });

  test('a street may say otherwise for itself, and taking it back brings the district’s again', async () => {
    const local = {
      ...notice,
      holidays: [...notice.holidays, { name: '演示节', from: d('2027-01-05'), to: d('2027-01-05'), worked: [] }],
    };
    const here = { unit: street, year: 2027 };
    await world.as(street, 'office').must('calendar.save', { ...here, body: local, revision: 0 });
    expect(await due('990101')).toContain('reply 2027-01-07');
    expect(await due('990101002')).toContain('reply 2027-01-06');
    await world.as(street, 'office').must('calendar.save', { ...here, body: null, revision: 1 });
    expect(await due(street)).toContain('reply 2027-01-06');
    expect(await yearOf(street)).toMatchObject({ source: 'above', revision: 2 });
  });

  test('a slip of the keyboard is refused with the day it is about', async () => {
    const slip = {
      ...notice,
      holidays: [{ name: '元旦', from: d('2027-01-01'), to: d('2027-01-03'), worked: [d('2027-01-04')] }],
    };
    expect(await office().ask('calendar.save', { ...change, body: slip, revision: 1 })).toMatchObject({
      refusal: { code: 'calendar-year-wrong', facts: { problem: 'worked-is-weekday', day: '2027-01-04' } },
    });
    expect(await office().ask('calendar.preview', { ...change, year: 2028 })).toMatchObject({
      refusal: { code: 'input-malformed' },
    });
  });
});

describe('what the registers ask for', () => {
  const list = (unit: string, reach: string) => world.as(unit, 'office').must('desk.list', { unit, reach, limit: 50 });

  test('one’s own, the earliest first, with how near it is', async () => {
    expect(await list(street, 'house')).toMatchObject([
      {
        unit: street,
        unitName: '东风街道',
        caseId: '2026-1',
        title: '某路段征收补偿方案',
        step: 'correction-notice',
        remaining: 7,
        colour: 'green',
      },
      { step: 'reply', dueOn: '2027-01-06', remaining: 20, colour: 'green' },
    ]);
  });

  test('an application that is being handled waits for the clerk, and for no other desk', async () => {
    const mine = async (role: Role) => {
      const rows = z.array(z.looseObject({ mine: z.boolean() }));
      const found = rows.parse(
        await world.as(street, role).must('desk.list', { unit: street, reach: 'house', limit: 50 }),
      );
      return found.map((each) => each.mine);
    };
    expect(await mine('clerk')).toEqual([true, true]);
    for (const role of ['reviewer', 'secrecy', 'leader', 'auditor'] as const)
      expect({ role, mine: await mine(role) }).toEqual({ role, mine: [false, false] });
  });

  test('a superior’s own list does not hold what is below, the other does', async () => {
    expect(await list('990101', 'house')).toEqual([]);
    expect(await list('990101', 'below')).toHaveLength(4);
  });

  test('what could be done until a day is not asked for after it; what is owed stays, and is late', async () => {
    await apply('990101D01', '2026-11-02');
    expect(await list('990101D01', 'house')).toMatchObject([
      { step: 'reply', nature: 'duty', dueOn: '2026-11-30', remaining: -5, late: true, colour: 'black' },
    ]);
  });

  test('no identity of an applicant is in it', async () => {
    expect(JSON.stringify(await list('990101', 'below'))).not.toMatch(/张|1101051949|138123/);
  });
});

describe('reminders', () => {
  const place = { place: scopeOf(unitCode('990101')).place, top: unitCode('990101') };
  const remind = (day: string) => remindPlace(world.fresh.db, place, d(day));
  const list = (unit: string, role: Role) => world.as(unit, role).must('reminders.list', { unit });
  const step = { unit: '990101D01', register: 'applications', caseId: '2026-1', step: 'reply', dueOn: '2026-11-30' };

  test('stand until somebody who works there takes note, and come again at the next stage', async () => {
    await remind('2026-11-20');
    await remind('2026-11-30');
    expect(await list('990101D01', 'leader')).toEqual([
      { ...step, unitName: '区教育局', title: '某路段征收补偿方案', ahead: 0, givenOn: '2026-11-30', missedStages: 2 },
    ]);
    expect(await list('990101', 'office')).toEqual([]);
    for (const [unit, role] of [
      ['990101D01', 'leader'],
      ['990101', 'office'],
      ['990101D01', 'auditor'],
    ] as const)
      expect(await world.as(unit, role).ask('reminders.seen', step)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    await world.as('990101D01', 'clerk').must('reminders.seen', step);
    expect(await list('990101D01', 'clerk')).toEqual([]);
    await remind('2026-12-01');
    expect(await list('990101D01', 'clerk')).toMatchObject([{ ahead: -1 }]);
  });
});

describe('what if', () => {
  const events = [{ kind: 'received', on: '2025-01-20' }];
  test('a clock of acts that never happened', async () => {
    expect(await clerk().must('calendar.whatIf', { unit: street, events, today: '2025-02-19' })).toMatchObject({
      due: '2025-02-21',
      colour: 'red',
    });
  });

  test('days beyond the calendar are refused, not counted', async () => {
    for (const wrong of [
      { events, today: '9999-12-31' },
      { events: [{ kind: 'delivered', on: '2025-01-20' }], today: '2025-02-19' },
    ])
      expect(await clerk().ask('calendar.whatIf', { unit: street, ...wrong })).toMatchObject({
        refusal: { code: 'input-malformed' },
      });
  });
});
