import { verify } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { emptyBody } from '@gongkai/registers/disclosure';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Moved, registerApplication } from './testing/register-application.ts';
import { type Actor, openWorld, type World } from './testing/world.ts';

const unit = '990101001';
const section = '990101001K01';
let world: World;
let clerk: Actor;

beforeAll(async () => {
  world = await openWorld(plainDate('2026-03-10'));
  clerk = world.as(unit, 'clerk');
  const named = { parent: unit, code: section, name: '城市建设科', kind: 'section', openedOn: '2020-01-01' };
  await world.as(unit, 'administrator').must('units.add', named);
  const act = async (id: string, seen: number, command: object) =>
    Moved.parse(await clerk.must('applications.act', { unit, id, seen, command, thirdParty: null }));
  const { id } = await registerApplication(clerk, unit);
  await act(id, 1, {
    kind: 'assistance-asked',
    on: '2026-03-05',
    section,
    question: '请提供合同',
    until: '2026-03-12',
  });
  await act(id, 2, { kind: 'handed-over', on: '2026-03-06', section, note: '' });
  const given = { answer: '可以提供', outcome: null, ground: null };
  await world.as(section, 'clerk').must('assistance.answer', {
    ...{ unit: section, id, asked: 2, revision: 1, on: '2026-03-09', given },
  });
  const body = { ...emptyBody, title: '关于示例的通知', formedOn: plainDate('2026-03-02') };
  await clerk.must('items.save', { unit, id: null, seen: 0, body });
  await clerk.must('remedies.register', {
    unit,
    command: {
      ...{ event: 'registered', kind: 'review', role: 'respondent', procedure: 'ordinary', on: '2026-03-02' },
      ...{
        acceptedOn: '2026-03-02',
        organ: '某机关',
        caseNumber: '〔2026〕1号',
        application: null,
        review: null,
        matter: '',
      },
    },
  });
});
afterAll(() => world.fresh.drop());

/** What verifying finds of due days after a change that is then taken back. */
async function found(change: string): Promise<readonly string[]> {
  const { asOwner, ownerUrl } = world.fresh;
  await asOwner(`create table kept_days as table due_day; ${change}`);
  try {
    const { differences } = await verify(ownerUrl);
    return differences.filter(({ what }) => what === 'due-day').map(({ where }) => where);
  } finally {
    await asOwner('delete from due_day; insert into due_day table kept_days; drop table kept_days');
  }
}

test('what is due is what events and calendar make, in every register and for a section', async () => {
  expect(await found('select 1')).toEqual([]);
  expect((await verify(world.fresh.ownerUrl)).checked.dueDays).toBe(4);
});

test.each([
  [
    'a day moved',
    `update due_day set due_on = due_on + 1 where step = 'reply' and register = 'applications'`,
    [`${unit} applications 2026-1`],
  ],
  [
    'a section’s day',
    `update due_day set due_on = due_on - 1, original_on = original_on - 1 where unit_code = '${section}'`,
    [`${section} applications 2026-1`],
  ],
  ['a day made certain', `update due_day set provisional = true where register = 'items'`, [`${unit} items 2026-1`]],
  ['a step lost', `delete from due_day where register = 'remedies'`, [`${unit} remedies 2026-1`]],
  [
    'a step that nothing asks for',
    `insert into due_day values ('990101', '${unit}', 'items', '2020-9', 'disclosure', '2026-04-01', '2026-04-01', false)`,
    [`${unit} items 2020-9`],
  ],
])('%s is found, and where', async (_, change, where) => expect(await found(change)).toEqual(where));

test('a year entered later moves what is kept with it', async () => {
  const body = {
    year: 2026,
    notices: ['某办发〔2026〕1号'],
    holidays: [{ name: '三月三', from: '2026-03-19', to: '2026-03-20', worked: [] }],
  };
  await world.as(unit, 'office').must('calendar.save', { unit, year: 2026, body, revision: 0 });
  expect(await found('select 1')).toEqual([]);
});
