import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { community, keyOf, openCountedRegisters, section, street } from '../testing/counted-registers.ts';
import { type RegisterRows, registerRows } from '../testing/register-rows.ts';
import { withClient } from '../testing/with-client.ts';
import { countCells, listCounted, type TallyKey } from './tally.ts';

const { fresh, fill, ask } = await openCountedRegisters();
afterAll(() => fresh.drop());

const blank: RegisterRows = { applications: [], items: [], channels: [], remedies: [], activities: [] };
const one = async (rows: Partial<RegisterRows>) => fill({ ...blank, ...rows });
const figure = async (cell: string, key: TallyKey) => {
  const counted = await ask((reading) => countCells(reading, key));
  return counted[key.form.cells.findIndex(({ code }) => code === cell)];
};
const sample = () => fc.sample(registerRows([street]), { numRuns: 60, seed: 7 });

test('a row of a section counts for its unit, one of a community below does not', async () => {
  const [application] = sample().flatMap((rows) => rows.applications.filter(({ counted }) => counted === true));
  const received = {
    ...application,
    received_on: '2024-05-06',
    applicant_kind: 'person',
    closed_on: null,
    closed_at: null,
  };
  const open = { ...received, state: 'processing', outcome: null, on_time: null };
  await one({
    applications: [
      { ...open, unit_code: section },
      { ...open, unit_code: community, id: '2024-9001' },
    ],
  });
  expect(await figure('R1.C1', keyOf('a2021', 2024))).toBe(1);
});

test('what was recorded after the cut waits, whatever day it bears', async () => {
  const [application] = sample().flatMap((rows) => rows.applications.filter(({ counted }) => counted === true));
  await one({
    applications: [
      {
        ...application,
        applicant_kind: 'person',
        received_on: '2024-12-20',
        registered_at: '2024-12-20T01:00:00Z',
        state: 'closed',
        outcome: 'granted',
        on_time: true,
        closed_on: '2024-12-30',
        closed_at: '2025-01-06T01:00:00Z',
      },
    ],
  });
  const cells = ['R1.C1', 'R3.1.C1', 'R4.C1'];
  const seen = async (cut: string | null) =>
    Promise.all(cells.map((cell) => figure(cell, keyOf('a2021', 2024, { cut }))));
  expect(await seen('2025-01-05T00:00:00Z')).toEqual([1, 0, 1]);
  expect(await seen('2025-01-07T00:00:00Z')).toEqual([1, 1, 0]);
  expect(await seen('2024-12-19T00:00:00Z')).toEqual([0, 0, 0]);
  expect(await seen(null)).toEqual([1, 1, 0]);
});

test('a closing that was lifted after the cut still counts at the cut, and a case split after it is whole there', async () => {
  const [application] = sample().flatMap((rows) => rows.applications.filter(({ counted }) => counted === true));
  const open = {
    ...{ ...application, applicant_kind: 'person', received_on: '2024-12-02', registered_at: '2024-12-02T01:00:00Z' },
    ...{ id: '2024-9000', state: 'processing', outcome: null, on_time: null, closed_on: null, closed_at: null },
  };
  await one({ applications: [open, { ...open, id: '2024-9001' }] });
  // Each step as the program takes it: the number goes up, and the moment is said.
  const step = (id: string, at: string, set: string) =>
    withClient(fresh.ownerUrl, (client) =>
      client.query(`update application set seq = seq + 1, changed_at = $2, ${set} where id = $1`, [id, at]),
    );
  await step(
    open.id,
    '2024-12-20T02:00:00Z',
    `state = 'closed', outcome = 'granted', closed_on = '2024-12-20', closed_at = '2024-12-20T02:00:00Z', on_time = true`,
  );
  await step(
    open.id,
    '2025-01-10T01:00:00Z',
    `state = 'processing', outcome = null, closed_on = null, closed_at = null, on_time = null`,
  );
  await step('2024-9001', '2025-01-12T01:00:00Z', `state = 'split', counted = false`);
  const cells = ['R1.C1', 'R3.1.C1', 'R4.C1'];
  const seen = async (cut: string | null) =>
    Promise.all(cells.map((cell) => figure(cell, keyOf('a2021', 2024, { cut }))));
  expect(await seen('2024-12-10T00:00:00Z')).toEqual([2, 0, 2]);
  expect(await seen('2025-01-05T00:00:00Z')).toEqual([2, 1, 1]);
  expect(await seen('2025-01-11T00:00:00Z')).toEqual([2, 0, 2]);
  expect(await seen(null)).toEqual([1, 0, 1]);
  expect(
    await ask((reading) =>
      listCounted(reading, keyOf('a2021', 2024, { cut: '2025-01-05T00:00:00Z' }), 'R3.1.C1', null, 9),
    ),
  ).toHaveLength(1);
});

test('what is amended, revised or voided after the cut counts at the cut as it stood', async () => {
  const rows = sample();
  const [application] = rows.flatMap((each) => each.applications.filter(({ counted }) => counted === true));
  const [item] = rows.flatMap((each) => each.items);
  const [remedy] = rows.flatMap((each) => each.remedies);
  const day = '2024-12-02';
  const at = '2024-12-02T01:00:00Z';
  await one({
    applications: [
      {
        ...{ ...application, applicant_kind: 'person', received_on: day, registered_at: at, state: 'processing' },
        ...{ outcome: null, on_time: null, closed_on: null, closed_at: null },
      },
    ],
    items: [
      {
        ...{
          ...item,
          kind: 'normative',
          lead: true,
          state: 'published',
          made_on: day,
          published_on: day,
          published_at: at,
        },
        ...{ settled_at: at, ended_on: null, ended_at: null, withdrawn_on: null, withdrawn_at: null },
      },
    ],
    remedies: [
      {
        ...{
          ...remedy,
          kind: 'review',
          role: 'respondent',
          state: 'open',
          counted: true,
          received_on: day,
          recorded_at: at,
        },
        ...{ decided_on: null, decided_at: null, result: null },
      },
    ],
  });
  const changes = [
    `update application set seq = seq + 1, changed_at = '2025-01-10', applicant_kind = 'legal'`,
    `update item set seq = seq + 1, updated_at = '2025-01-10', kind = 'other', settled_at = '2025-01-10'`,
    `update remedy set seq = seq + 1, changed_at = '2025-01-10', state = 'void', counted = false`,
  ];
  for (const change of changes) await withClient(fresh.ownerUrl, (client) => client.query(change));
  const cells = ['R1.C1', 'R1.C5', 'P1.NORM.made', 'RV.PENDING'];
  const seen = async (cut: string | null) =>
    Promise.all(cells.map((cell) => figure(cell, keyOf('a2021', 2024, { cut }))));
  expect(await seen('2025-01-05T00:00:00Z')).toEqual([1, 0, 1, 1]);
  expect(await seen(null)).toEqual([0, 1, 0, 0]);
});

test('a register that is not kept answers nothing: no zero stands in for it', async () => {
  await one({});
  const key = keyOf('a2021', 2024, { registers: ['remedies'] });
  expect(await figure('RV.UPHELD', key)).toBe(0);
  expect(await figure('R1.C1', key)).toBeNull();
});

test('an item on several channels counts once in the total and once in each channel', async () => {
  const [item] = sample().flatMap((rows) => rows.items);
  const published = {
    ...item,
    made_on: '2024-03-01',
    published_on: '2024-03-05',
    published_at: '2024-03-05T01:00:00Z',
  };
  const row = {
    ...published,
    kind: 'other',
    settled_at: '2024-03-05T01:00:00Z',
    ended_on: null,
    ended_at: null,
    id: '2024-1',
  };
  const channel = (name: string) => ({
    district_code: '990101',
    unit_code: street,
    id: '2024-1',
    channel: name,
    on_day: '2024-03-05',
    url: '',
    at: '2024-03-05T01:00:00Z',
    acting_unit: street,
  });
  await one({ items: [row], channels: ['website', 'wechat', 'press', 'screen'].map(channel) });
  const key = keyOf('t2014', 2024);
  const cells = ['S1.1', 'S1.2.1', 'S1.2.2', 'S1.2.4', 'S1.2.5'];
  expect(await Promise.all(cells.map((cell) => figure(cell, key)))).toEqual([1, 0, 1, 1, 1]);
});

const receivedIn2024 = (rows: RegisterRows): number =>
  rows.applications.filter((each) => each.counted === true && String(each.received_on).startsWith('2024')).length;

test('the list goes on where a page ended, and holds each row once', async () => {
  const rows = fc
    .sample(registerRows([street, section]), { numRuns: 200, seed: 11 })
    .toSorted((one, other) => receivedIn2024(other) - receivedIn2024(one))[0];
  if (rows === undefined) throw new Error('no sample');
  await fill(rows);
  const key = keyOf('t2014', 2024);
  const whole = await ask((reading) => listCounted(reading, key, 'S3.1', null, 1_000));
  const paged = [];
  for (let after: Parameters<typeof listCounted>[3] = null; ; ) {
    const page = await ask((reading) => listCounted(reading, key, 'S3.1', after, 2));
    paged.push(...page);
    const last = page.at(-1);
    if (last === undefined) break;
    after = { day: last.day, unit: last.unit, id: last.id };
  }
  expect(whole.length).toBeGreaterThan(4);
  expect(paged).toEqual(whole);
});

test('a document of several organs is counted by the leading one, and one taken down is no longer on show', async () => {
  const [item] = sample().flatMap((rows) => rows.items);
  const at = '2024-03-05T01:00:00Z';
  const row = {
    ...item,
    kind: 'normative',
    made_on: '2024-03-01',
    settled_at: at,
    published_on: '2024-03-05',
    published_at: at,
    ended_on: null,
    ended_at: null,
  };
  const taken = { withdrawn_on: '2024-09-01', withdrawn_at: '2024-09-01T01:00:00Z' };
  await one({
    items: [
      { ...row, id: '2024-1', ...taken },
      { ...row, id: '2024-2', withdrawn_on: null, withdrawn_at: null },
      { ...row, id: '2024-3', lead: false, withdrawn_on: null, withdrawn_at: null },
    ],
  });
  expect(await figure('P1.NORM.made', keyOf('a2021', 2024))).toBe(2);
  expect(await figure('P1.NORM.valid', keyOf('a2021', 2024))).toBe(2);
  expect(await figure('P1.NORM.total', keyOf('a2019', 2024))).toBe(1);
});
