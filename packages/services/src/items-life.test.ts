import { scopeOf } from '@gongkai/db';
import { plainDate } from '@gongkai/kernel';
import { contract } from '@gongkai/reports';
import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { perform } from './perform.ts';
import { remindPlace } from './remind-place.ts';
import {
  type At,
  beside,
  body,
  draft,
  list,
  moved,
  of,
  openItemWorld,
  pass,
  section,
  step,
  street,
  view,
} from './testing/item-world.ts';
import type { Actor } from './testing/world.ts';

const { world, drafter, office, publisher, published } = await openItemWorld();
afterAll(() => world.fresh.drop());

const clerkOf = (unit: string) => ({
  ...{ personId: `${unit}-clerk`, personName: '填报员', now: new Date('2026-03-01T09:00:00+08:00') },
  mandate: { unit: unitCode(unit), roles: ['clerk'] as const },
});

describe('after publication', () => {
  it('a document is replaced by the one that names it, on the day that one is public', async () => {
    const old = await published({ title: '旧办法' });
    const begun = moved(
      section,
      await drafter.must('items.replace', { unit: section, of: { unit: old.unit, id: old.id } }),
    );
    const { body: copied } = await view(drafter, begun);
    expect(copied).toMatchObject({ title: '旧办法', replaces: { unit: section, id: old.id } });
    const next = await published({ title: '新办法', replaces: copied.replaces });
    expect(await view(publisher, old)).toMatchObject({
      standing: 'repealed',
      repealedOn: '2026-01-09',
      replacedBy: { id: next.id, title: '新办法' },
    });
    expect((await view(publisher, next)).replaces).toMatchObject({ id: old.id });
  });

  it('a document that is in force later leaves the old one standing until its day (G61)', async () => {
    const old = await published({ title: '现行办法', documentNumber: '东街〔2025〕61号' });
    const next = await published({
      ...{ title: '明年办法', documentNumber: '东街〔2025〕62号', replaces: { unit: unitCode(section), id: old.id } },
      validFrom: plainDate('2026-03-01'),
    });
    expect(await view(publisher, old)).toMatchObject({
      ...{ state: 'published', standing: 'published', repealedOn: '2026-03-01' },
      replacedBy: { id: next.id },
    });
    const standings = async (today: string) => {
      const asking = { ...clerkOf(street), today: plainDate(today) };
      const input = { unit: street, filter: { standing: ['repealed'] }, after: null, limit: 200 };
      const asked = await perform(world.house, asking, { name: 'items.list', input, key: null });
      return contract['items.list'].output.parse(asked.ok ? asked.value : null).rows.map(({ id }) => id);
    };
    expect(await standings('2026-02-28')).not.toContain(old.id);
    expect(await standings('2026-03-01')).toContain(old.id);
    const before = await list(publisher, street, { standing: ['published'] });
    expect(before.rows.map(({ id }) => id)).toContain(old.id);
  });

  it('what was taken down, and what stood before a revision, is read by nobody outside its unit, by the database too', async () => {
    const at = await published({ title: '误发的名单', text: '不该公开的内容', documentNumber: '', kind: 'other' });
    const key = `K01.${at.id}`;
    const Row = z.object({ text: z.string() });
    const readings = () =>
      world.fresh.db.readOpen((query) =>
        query.rows(Row, `select body->>'text' as text from published_item where item = $1 order by seq`, [key]),
      );
    expect(await readings()).toEqual([{ text: '不该公开的内容' }]);
    await step(publisher, 'items.withdraw', at, { reason: '误发' });
    expect(await readings()).toEqual([{ text: '' }]);
    const inHouse = await world.fresh.db.read(scopeOf(unitCode(street)), (query) =>
      query.rows(Row, `select body->>'text' as text from published_item where item = $1 order by seq`, [key]),
    );
    expect(inHouse).toEqual([{ text: '不该公开的内容' }, { text: '' }]);
  });

  it('a revision leaves what is public standing until it is published itself', async () => {
    const at = await published();
    const revised = await step(drafter, 'items.revise', at, { reason: '更正附件' });
    const changed = moved(
      section,
      await drafter.must('items.save', { ...of(revised), body: { ...body, title: '更正后的标题' } }),
    );
    expect(await view(publisher, at)).toMatchObject({ state: 'draft', title: body.title, publishedOn: '2026-01-09' });
    const dropped = await step(drafter, 'items.drop', changed);
    expect(await view(publisher, dropped)).toMatchObject({ state: 'published', body: { title: body.title } });
  });

  it('is taken down with a reason, also in the middle of a revision; a repeal names its day', async () => {
    const at = await step(drafter, 'items.revise', await published(), { reason: '更正' });
    expect(await publisher.ask('items.withdraw', { ...of(at), reason: ' ' })).toMatchObject({ ok: false });
    expect((await step(publisher, 'items.withdraw', at, { reason: '误公开个人信息' })).state).toBe('withdrawn');
    const other = await published();
    const repealed = await step(publisher, 'items.repeal', other, { on: '2026-01-10', reason: '东街〔2026〕3号' });
    expect(await view(publisher, repealed)).toMatchObject({ standing: 'repealed', repealedOn: '2026-01-10' });
  });

  it('shows as expired once its validity has run out', async () => {
    const at = await published({ validFrom: plainDate('2025-12-29'), validTo: plainDate('2026-01-09') });
    expect(await view(publisher, at)).toMatchObject({ standing: 'expired' });
    expect((await list(publisher, street, { standing: ['expired'] })).rows.map(({ id }) => id)).toContain(at.id);
    expect((await list(publisher, street, { standing: ['published'] })).rows.map(({ id }) => id)).not.toContain(at.id);
  });
});

describe('the same document twice', () => {
  it('is pointed out by its number, or by its title and day, within the house', async () => {
    const number = { documentNumber: '东街〔2026〕77号', title: '关于开展清明祭扫的通告' };
    const first = await draft(drafter, section, number);
    const typed = await draft(publisher, street, { ...number, documentNumber: '东街[2026]77 号', title: '另一标题' });
    const named = await draft(publisher, street, { ...number, documentNumber: '', formedOn: plainDate('2026-01-05') });
    const other = await draft(publisher, street, { documentNumber: '东街〔2026〕78号', title: '关于其他事项的通告' });
    const alike = async (at: At) => (await view(publisher, at)).alike.map(({ id }) => id).sort();
    expect(await alike(first)).toEqual([typed.id, named.id].sort());
    expect(await alike(typed)).toEqual([first.id]);
    expect(await alike(other)).toEqual([]);
    expect((await view(drafter, first)).alike).toEqual([]);
  });
});

describe('the same document in another unit', () => {
  it('is pointed out to whoever sees both, and to everybody once it is public', async () => {
    const number = { documentNumber: '云政〔2025〕5号', title: '关于联合开展整治的通告' };
    const ours = await draft(drafter, section, number);
    const theirs = await draft(world.as('990101002', 'clerk'), '990101002', number);
    const district = world.as('990101', 'office');
    expect((await view(district, ours)).alike).toMatchObject([
      { unit: '990101002', id: theirs.id, unitName: '西门街道', publicItem: null },
    ]);
    expect((await view(publisher, ours)).alike).toEqual([]);
    const shown = await published({ ...number, documentNumber: '云政〔2025〕6号' });
    // The section beside sees no draft of this one, but what it has made public.
    const neighbour = world.as(beside, 'clerk');
    const again = await draft(neighbour, beside, { ...number, documentNumber: '云政〔2025〕6号', title: '另一标题' });
    expect((await view(neighbour, again)).alike).toMatchObject([
      { unit: section, id: shown.id, unitName: '', publicItem: `K01.${shown.id}` },
    ]);
  });

  it('is none by its title alone: every house publishes its own budget under one title', async () => {
    const budget = (documentNumber: string) => ({ documentNumber, title: '2026年部门预算公开' });
    const ours = await published(budget('东街〔2026〕91号'));
    const neighbour = world.as('990101002', 'clerk');
    const theirs = await draft(neighbour, '990101002', budget('西街〔2026〕3号'));
    expect((await view(world.as('990101', 'office'), ours)).alike).toEqual([]);
    expect((await view(neighbour, theirs)).alike).toEqual([]);
    const again = await draft(publisher, street, budget('东街〔2026〕92号'));
    expect((await view(publisher, again)).alike).toMatchObject([{ unit: section, id: ours.id }]);
  });
});

describe('two at once', () => {
  it('one of them is told that the item has moved', async () => {
    const submitted = await step(publisher, 'items.submit', await draft(publisher, street));
    const others = [office, world.as(street, 'office')];
    const results = await Promise.all(others.map((actor) => actor.ask('items.review', { ...of(submitted), ...pass })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});

describe('an old register', () => {
  const file = (rows: string) => ({
    unit: '990101002',
    name: '旧台账.csv',
    content: Buffer.from(`索引号,标题,文号,种类,公开类别,生成日期,公开日期,公开渠道,废止日期\n${rows}`).toString(
      'base64',
    ),
  });
  const good =
    'XM-2018-0007,旧办法,西街〔2018〕7号,行政规范性文件,L10_01,2018-03-01,2018/3/9,政府网站、政务微信,2020年5月1日\n';

  it('is taken in whole or not at all, and once', async () => {
    const clerk = world.as('990101002', 'clerk');
    const bad = file(`${good}XM-2018-0008,无类别,,,,2018-03-01,2018-03-09,,\n`);
    const check = contract['items.checkImport'].output.parse(await clerk.must('items.checkImport', bad));
    expect(check).toMatchObject({
      errors: 1,
      rows: [{ outcome: 'new' }, { outcome: 'error', problem: '还没有填：公开类别' }],
    });
    expect(await clerk.ask('items.import', bad)).toMatchObject({ refusal: { code: 'import-has-errors' } });
    expect(await clerk.must('items.import', file(good))).toEqual({ added: 1, same: 0 });
    expect(await clerk.must('items.import', file(good))).toEqual({ added: 0, same: 1 });
    const { rows } = await list(clerk, '990101002', { text: 'xm-2018' });
    expect(rows).toMatchObject([{ standing: 'repealed', publishedOn: '2018-03-09', channels: ['website', 'wechat'] }]);
    const { content } = contract['items.template'].output.parse(
      await clerk.must('items.template', { unit: '990101002' }),
    );
    const empty = { unit: '990101002', name: '模板.xlsx', content };
    expect(await clerk.must('items.checkImport', empty)).toEqual({ rows: [], errors: 0 });
  });
});

describe('recurring duties', () => {
  it('say what is due of each period, and which item has fulfilled it', async () => {
    const duty = {
      title: '财政收支',
      category: 'A20_07',
      section: null,
      cycle: 'quarter',
      within: 15,
      since: '2025-07-01',
      until: null,
    };
    const saved = contract['duties.save'].output.parse(
      await publisher.must('duties.save', { unit: street, id: null, revision: 0, duty }),
    );
    await draft(publisher, street, { duty: saved.id, dutyPeriod: '2025Q3', kind: 'budget', category: 'A20_07' });
    const [view] = contract['duties.list'].output.parse(await publisher.must('duties.list', { unit: street }));
    expect(view?.periods.map(({ period, dueOn, item }) => [period, dueOn, item?.state ?? null])).toEqual([
      ['2025Q3', '2025-10-15', 'draft'],
      ['2025Q4', '2026-01-15', null],
    ]);
    const stale = { unit: street, id: saved.id, revision: 0, duty };
    expect(await publisher.ask('duties.save', stale)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  it('stand on the work list of whoever owes them, until something of the period is public', async () => {
    const duty = {
      ...{ title: '救助发放情况', category: 'A20_11', section, cycle: 'quarter', within: 20 },
      ...{ since: '2025-10-01', until: null },
    };
    const saved = contract['duties.save'].output.parse(
      await publisher.must('duties.save', { unit: street, id: null, revision: 0, duty }),
    );
    const due = async (actor: Actor, unit: string) =>
      contract['desk.list'].output
        .parse(await actor.must('desk.list', { unit, reach: 'house', limit: 500 }))
        .filter(({ caseId }) => caseId === `duty-${saved.id}`)
        .map(({ unit: of, step: period, dueOn, title }) => [of, period, dueOn, title]);
    const owed = [[section, 'period-2025Q4', '2026-01-20', '救助发放情况']];
    expect(await due(publisher, street)).toEqual(owed);
    expect(await due(drafter, section)).toEqual(owed);
    expect(await due(world.as(beside, 'clerk'), beside)).toEqual([]);
    const [own] = contract['duties.list'].output.parse(await drafter.must('duties.list', { unit: section }));
    expect(own?.title).toBe('救助发放情况');
    expect(await drafter.ask('duties.save', { unit: section, id: null, revision: 0, duty })).toMatchObject({
      refusal: { facts: { rule: 'house-step' } },
    });

    const at = await published({
      title: '四季度救助情况',
      documentNumber: '',
      kind: 'other',
      duty: saved.id,
      dutyPeriod: '2025Q4',
    });
    expect(await due(publisher, street)).toEqual([]);
    await step(publisher, 'items.withdraw', at, { reason: '数字有误' });
    expect(await due(publisher, street)).toEqual(owed);

    // A quarter later the next period has ended; the day's first round of reminders sees it.
    const place = { place: districtOf(unitCode(street)), top: unitCode('990101') };
    await remindPlace(world.fresh.db, place, plainDate('2026-04-01'));
    expect((await due(publisher, street)).map(([, period]) => period)).toEqual(['period-2025Q4', 'period-2026Q1']);
    await publisher.must('duties.save', { unit: street, id: saved.id, revision: 1, duty: { ...duty, section: null } });
    expect((await due(publisher, street)).map(([of]) => of)).toEqual([street]);
  });
});
