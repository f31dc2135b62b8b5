import { type DueRow, putDueDays, scopeOf, setRoles, setSuspended } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillSmallWorld, password } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import { toIcal } from './ical.ts';

const street = unitCode('990101001');
const community = unitCode('990101001001');
let fresh: FreshDatabase;
let app: StartedApp;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  app = await startApp(fresh, { now: () => new Date('2025-02-12T08:00:00+08:00') });
  await put('2025-1', due('reply', '2025-02-21'), due('confirm', '2025-02-10'));
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const due = (step: string, dueOn: string, provisional = false): DueRow => ({
  step,
  dueOn: plainDate(dueOn),
  originalOn: plainDate(dueOn),
  provisional,
});
const put = (caseId: string, ...rows: DueRow[]) =>
  fresh.db.write(scopeOf(street), (tx) => putDueDays(tx, { unit: street, register: 'applications', caseId }, rows));

async function addressOf(login: string) {
  const visitor = new Visitor(app.url);
  await visitor.signIn(login, password);
  const { value } = await visitor.query('calendar.feed', { unit: street });
  return z.object({ unit: z.string(), personal: z.string() }).parse(value);
}

/** A reader that knows RFC 5545 and nothing of the writer. */
function parse(text: string): Record<string, string>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push({});
    else
      Object.assign(events.at(-1) ?? {}, {
        [name]: value.join(':').replace(/\\(n|.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
      });
  }
  return events;
}

const read = async (address: string) => {
  const response = await fetch(`${app.url}${address}`);
  return { response, text: await response.text() };
};

describe('the calendar feed', () => {
  test('holds what is due, without a session, and nothing of an applicant', async () => {
    const { response, text } = await read((await addressOf('clerk')).unit);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [first, second] = parse(text);
    expect(first).toMatchObject({
      'DTSTART;VALUE=DATE': '20250210',
      'DTEND;VALUE=DATE': '20250211',
      SUMMARY: '【逾期】收到当日与申请人确认：依申请公开 2025-1',
      DESCRIPTION: '东街街道',
    });
    expect(second).toMatchObject({ 'DTSTART;VALUE=DATE': '20250221', SUMMARY: '答复：依申请公开 2025-1' });
    expect(text).toContain('X-WR-CALNAME:东街街道政务公开待办');
  });

  test('a day that moves keeps its identity', async () => {
    const { unit } = await addressOf('clerk');
    const uidOf = async () => parse((await read(unit)).text).find(({ SUMMARY }) => SUMMARY?.startsWith('答复'));
    const before = await uidOf();
    await put('2025-1', due('reply', '2025-03-21', true));
    const after = await uidOf();
    expect(after).toMatchObject({ 'DTSTART;VALUE=DATE': '20250321', SUMMARY: '答复：依申请公开 2025-1（暂定）' });
    expect(after?.UID).toBe(before?.UID);
    expect(after?.UID).toMatch(/^[0-9a-f]{32}@gongkai$/);
  });

  test('a person’s own feed follows the units they work for', async () => {
    const { personal } = await addressOf('clerk');
    expect(parse((await read(personal)).text)).toHaveLength(1);
    await setRoles(fresh.db.identity, 'clerk', community, ['clerk']);
    await fresh.db.write(scopeOf(community), (tx) =>
      putDueDays(tx, { unit: community, register: 'items', caseId: '2025-1' }, [due('disclosure', '2025-02-28')]),
    );
    expect(parse((await read(personal)).text).map(({ SUMMARY }) => SUMMARY)).toContain('公开：主动公开 2025-1');
  });

  test('an administrator of the unit, who has no part in registers, sees nothing due', async () => {
    expect(parse((await read((await addressOf('local')).unit)).text)).toEqual([]);
  });

  test('renewed, every address handed out before is void, and nothing else is', async () => {
    const before = await addressOf('head');
    expect((await read(before.personal)).response.status).toBe(200);
    const others = await addressOf('clerk');
    const visitor = new Visitor(app.url);
    await visitor.signIn('head', password);
    await visitor.mutate('calendar.renewFeed', { unit: street });
    expect((await read(before.personal)).response.status).toBe(404);
    const after = await addressOf('head');
    expect((await read(after.personal)).response.status).toBe(200);
    expect((await read(others.personal)).response.status).toBe(200);
    expect((await visitor.query('calendar.get', { unit: street })).refusal).toBeNull();
  });

  test('who has left, or was suspended, has no feed any more', async () => {
    const { unit, personal } = await addressOf('clerk');
    await setSuspended(fresh.db.identity, 'clerk', true, new Date());
    expect((await read(unit)).response.status).toBe(404);
    await setSuspended(fresh.db.identity, 'clerk', false, new Date());
    expect((await read(unit)).response.status).toBe(200);
    await setRoles(fresh.db.identity, 'clerk', street, []);
    expect((await read(unit)).response.status).toBe(404);
    expect(parse((await read(personal)).text).map(({ SUMMARY }) => SUMMARY)).toEqual(['公开：主动公开 2025-1']);
  });

  test('a token nobody made here opens nothing', async () => {
    const { personal } = await addressOf('head');
    const [encoded = '', mark = ''] = personal.slice('/calendar/'.length, -'.ics'.length).split('.');
    const forged = Buffer.from('990101.clerk').toString('base64url');
    for (const token of [
      `${forged}.${mark}`,
      encoded,
      `${encoded}.`,
      `${encoded}.${mark}x`,
      'x',
      '..',
      `${encoded}.${mark}`.slice(1),
    ])
      expect((await read(`/calendar/${token}.ics`)).response.status, token).toBe(404);
    expect((await read('/calendar/')).response.status).toBe(404);
  });
});

test('any text comes back as it was written, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('答复;,\\n\n', '', '：'),
      (text, end) => {
        const summary = `${text}${end}`.replace(/\r\n?/g, '\n');
        const [event] = parse(
          toIcal('x', [{ about: ['a'], day: plainDate('2024-02-29'), summary, description: '' }], new Date(0)),
        );
        expect(event?.SUMMARY).toBe(summary);
        expect(event?.['DTEND;VALUE=DATE']).toBe('20240301');
      },
    ),
  );
});
