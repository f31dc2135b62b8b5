import { createHash, randomUUID } from 'node:crypto';
import { scopeOf } from '@gongkai/db';
import { readMaterial } from '@gongkai/documents';
import { madeDocx, paragraph } from '@gongkai/documents/testing';
import { ok, plainDate, type Role } from '@gongkai/kernel';
import { findingCase } from '@gongkai/reports';
import { DistrictCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { perform } from '../perform.ts';
import { remindAuditAnswers } from '../remind-audit-answers.ts';
import {
  type AuditWorld,
  answer,
  asked,
  body,
  openAuditWorld,
  refusedBy,
  street,
  unit,
} from '../testing/audit-world.ts';
import type { Actor, World } from '../testing/world.ts';

let world: World;
let auditor: Actor;
let engagement: string;
let mine: AuditWorld['mine'];

beforeAll(async () => {
  ({ world, auditor, engagement, mine } = await openAuditWorld());
});
afterAll(() => world.fresh.drop());

const step = (id: string | null, seen: number, command: object, as = auditor) =>
  as.ask('auditFindings.step', { unit, engagement, id, seen, command });
const stepped = async (id: string | null, seen: number, command: object) =>
  z.object({ value: z.object({ id: z.string(), seq: z.number() }) }).parse(await step(id, seen, command)).value;

describe('a finding', () => {
  test('goes from the auditor to the unit and back until it is closed, each writing its own', async () => {
    const clerk = world.as(street, 'clerk');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body: { ...body, quote: '' } });
    expect(await step(id, 1, { event: 'sent', answerBy: '2026-03-20' })).toMatchObject(refusedBy('finding-incomplete'));
    await stepped(id, 1, { event: 'amended', body });
    expect(await asked(clerk, 'auditFindings.addressed', { unit: street })).toEqual([]);
    await stepped(id, 2, { event: 'sent', answerBy: '2026-03-20' });
    const [row] = await asked(clerk, 'auditFindings.addressed', { unit: street });
    expect(row).toMatchObject({ id, auditor: unit, auditorName: '示例区', state: 'sent', late: false });
    expect(await asked(world.as('990101002', 'clerk'), 'auditFindings.addressed', { unit: '990101002' })).toEqual([]);
    const read = { unit: street, auditor: unit, id };
    const shown = await asked(clerk, 'auditFindings.read', read);
    expect(shown.steps).toEqual(['answered']);
    expect(shown.history.map(({ event }) => event.event)).toEqual(['sent']);

    const reply = (seen: number, as = clerk, of = street) =>
      as.ask('auditFindings.answer', { ...read, unit: of, seen, answer });
    expect(await reply(3, world.as(street, 'leader'))).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await reply(3, world.as('990101002', 'clerk'), '990101002')).toMatchObject({
      refusal: { code: 'audit-work-not-found' },
    });
    expect(await reply(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await reply(3)).toMatchObject({ value: { seq: 4, state: 'answered' } });
    expect(await step(id, 4, answer)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await step(id, 4, { event: 'closed', note: '无需跟踪' })).toMatchObject({
      refusal: { code: 'audit-finding-state' },
    });
    await stepped(id, 4, { event: 'followed', result: 'done', note: '更正公告已发布' });
    await stepped(id, 5, { event: 'closed', note: '整改到位' });
    const view = await mine('auditFindings.get', { id });
    expect(view.finding).toMatchObject({ state: 'closed', closedOn: '2026-03-02' });
    expect(view.history.map(({ event, actingUnit }) => `${event.event} ${actingUnit}`)).toEqual([
      'raised 990101',
      'amended 990101',
      'sent 990101',
      'answered 990101001',
      'followed 990101',
      'closed 990101',
    ]);
    expect(view.steps).toEqual(['reopened']);
  });

  test('of two answers at once one is kept and the other told so', async () => {
    const clerk = world.as(street, 'clerk');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    const reply = () => clerk.ask('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    const both = await Promise.all([reply(), reply()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await stepped(id, 3, { event: 'withdrawn', reason: '证据不足' });
  });

  test('takes evidence from the unit it was sent to: its auditor reads it, an answer binds it, a neighbour sees none', async () => {
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    const bytes = madeDocx(paragraph('整改情况'));
    const file = { unit: street, register: 'audit-findings', caseId: findingCase(unit, id) };
    const input = { ...file, name: '整改情况.docx', sha256: createHash('sha256').update(bytes).digest('hex') };
    const enclosed = async () => {
      const read = await readMaterial('整改情况.docx', bytes);
      return read.ok ? ok({ bytes, read: read.value }) : read;
    };
    const hand = (of: string) => {
      const asking = { personId: 'p', personName: '某人', today: plainDate('2026-03-02'), now: new Date('2026-03-02') };
      const mandate = { unit: unitCode(of), roles: ['clerk'] as const };
      return perform(
        world.house,
        { ...asking, mandate },
        { name: 'attachments.add', input, key: randomUUID(), enclosed },
      );
    };
    // A draft is not there yet for whom it is about.
    expect(await hand(street)).toMatchObject({ refusal: { code: 'attachment-bound' } });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    expect(await hand('990101002')).toMatchObject({ ok: false });
    expect(await hand(unit)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await hand(street)).toMatchObject({ ok: true });
    const [kept] = await asked(auditor, 'attachments.list', file);
    expect(kept).toMatchObject({ name: '整改情况.docx', caseId: `990101 ${id}` });
    expect(await world.as('990101002', 'clerk').ask('attachments.list', file)).toMatchObject({ ok: false });
    const clerk = world.as(street, 'clerk');
    const remove = () => clerk.ask('attachments.remove', { unit: street, id: kept?.id, reason: '拿错了' });
    await clerk.must('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    expect(await remove()).toMatchObject({ refusal: { code: 'attachment-bound' } });
    expect(await hand(street)).toMatchObject({ ok: true });
    await stepped(id, 3, { event: 'withdrawn', reason: '已核实' });
    expect(await hand(street)).toMatchObject({ refusal: { code: 'attachment-bound' } });
  });

  test('rests on files of the auditor’s own: no unit and no clerk reads them, what was sent keeps them', async () => {
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body });
    const bytes = madeDocx(paragraph('现场照片说明'));
    const file = { unit, register: 'audit-evidence', caseId: id };
    const hand = (of: object, role: Role = 'auditor', from = unit) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const input = { ...file, name: '现场照片.docx', sha256, ...of };
      const asking = { personId: 'p', personName: '某人', today: plainDate('2026-03-02'), now: new Date('2026-03-02') };
      const enclosed = async () => {
        const read = await readMaterial('现场照片.docx', bytes);
        return read.ok ? ok({ bytes, read: read.value }) : read;
      };
      const mandate = { unit: unitCode(from), roles: [role] };
      return perform(
        world.house,
        { ...asking, mandate },
        { name: 'attachments.add', input, key: randomUUID(), enclosed },
      );
    };
    const notAllowed = { refusal: { code: 'not-allowed' } };
    for (const [of, role, from] of [
      [{}, 'clerk', unit],
      [{}, 'office', unit],
      [{ unit: street }, 'auditor', unit],
      [{}, 'clerk', street],
      [{ register: 'items', caseId: null }, 'auditor', unit],
    ] as const)
      expect(await hand(of, role, from)).toMatchObject({ ok: false });
    expect(await hand({ caseId: '2026-99' })).toMatchObject({ refusal: { code: 'attachment-bound' } });
    expect(await hand({})).toMatchObject({ ok: true });
    expect(await hand({ register: 'audit-papers', caseId: engagement })).toMatchObject({ ok: true });
    const [kept] = await asked(auditor, 'attachments.list', file);
    expect(kept).toMatchObject({ name: '现场照片.docx', unit, caseId: id });
    expect(await world.as(unit, 'clerk').ask('attachments.list', file)).toMatchObject(notAllowed);
    expect(await world.as(street, 'clerk').ask('attachments.list', file)).toMatchObject({ ok: false });
    const remove = (role: Role) =>
      world.as(unit, role).ask('attachments.remove', { unit, id: kept?.id, reason: '拿错了' });
    expect(await remove('clerk')).toMatchObject(notAllowed);
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    expect(await remove('auditor')).toMatchObject({ refusal: { code: 'attachment-bound' } });
    const papers = await mine('engagements.papers', { id: engagement, confidence: 95 });
    const read = await readMaterial(papers.name, Buffer.from(papers.content, 'base64'));
    const text = JSON.stringify(read);
    for (const said of ['审计证据清单', '现场照片.docx', `审计发现 ${id}`, kept?.sha256 ?? '?'])
      expect(text, said).toContain(said);
    await stepped(id, 2, { event: 'withdrawn', reason: '证据不足' });
    expect(await hand({})).toMatchObject({ refusal: { code: 'attachment-bound' } });
  });

  test('is reminded of by e-mail, each stage once; when it is overdue its auditor hears of it too', async () => {
    const settings = async (of: string, mailTo: string) => {
      const as = world.as(of, 'office', 'administrator');
      const { own, revision } = await asked(as, 'settings.get', { unit: of });
      await as.must('settings.save', { unit: of, revision, settings: { ...own, mailTo } });
    };
    await settings(street, 'street@example.gov.cn');
    await settings(unit, 'audit@example.gov.cn');
    const { id } = await stepped(null, 0, { event: 'raised', of: street, body: { ...body, title: '逾期答复' } });
    await stepped(id, 1, { event: 'sent', answerBy: '2026-03-20' });
    const remind = (day: string) =>
      remindAuditAnswers(
        world.fresh.db,
        { place: DistrictCode.parse(unit), top: unitCode(unit) },
        plainDate(day),
        new Date(),
      );
    const letters = async () => {
      const rows = await world.fresh.db.read(scopeOf(unitCode(unit)), (query) =>
        query.rows(
          z.object({ recipient: z.string(), subject: z.string() }),
          `select recipient, subject from mail where id like '%' || $1 || ' 2026-03-20%' order by written_at, recipient`,
          [id],
        ),
      );
      return rows.map(({ recipient, subject }) => `${recipient.split('@')[0]} ${subject}`);
    };
    const told = { due: 'street 【审计答复提醒】逾期答复', late: '【审计答复逾期】逾期答复' };
    await remind('2026-03-12');
    expect(await letters()).toEqual([]);
    // Five working days before, and two, and on the day.
    for (const day of ['2026-03-13', '2026-03-14', '2026-03-18', '2026-03-18', '2026-03-20']) await remind(day);
    expect(await letters()).toEqual([told.due, told.due, told.due]);
    for (const day of ['2026-03-21', '2026-03-30']) await remind(day);
    expect((await letters()).slice(3)).toEqual([`audit ${told.late}`, `street ${told.late}`]);
    await world.as(street, 'clerk').must('auditFindings.answer', { unit: street, auditor: unit, id, seen: 2, answer });
    const before = await letters();
    await remind('2026-04-20');
    expect(await letters()).toEqual(before);
    await stepped(id, 3, { event: 'withdrawn', reason: '已核实' });
  });

  test('about a unit outside the engagement is not raised', async () => {
    expect(await step(null, 0, { event: 'raised', of: '990102001', body })).toMatchObject(
      refusedBy('outside-engagement'),
    );
  });
});
