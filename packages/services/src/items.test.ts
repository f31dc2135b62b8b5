import { addUnit, scopeOf } from '@gongkai/db';
import { type ChecklistQuestion, checklistQuestions, plainDate } from '@gongkai/kernel';
import { emptyBody, type ItemBody } from '@gongkai/registers/disclosure';
import { contract } from '@gongkai/reports';
import { districtOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { perform } from './perform.ts';
import { remindPlace } from './remind-place.ts';
import { type Actor, openWorld, type World } from './testing/world.ts';

let world: World;
const street = '990101001';
const section = '990101001K01';
const beside = '990101001K02';
let drafter: Actor;
let head: Actor;
let office: Actor;
let secrecy: Actor;
let leader: Actor;
let publisher: Actor;

beforeAll(async () => {
  world = await openWorld();
  for (const [code, name] of [
    [section, '综合科'],
    [beside, '民政科'],
  ] as const) {
    const unit = {
      code: unitCode(code),
      name,
      kind: 'section',
      openedOn: plainDate('2000-01-01'),
      closedOn: null,
      demo: true,
    } as const;
    await world.fresh.db.write(scopeOf(unit.code), (tx) => addUnit(tx, unit));
  }
  drafter = world.as(section, 'clerk');
  head = world.as(section, 'reviewer');
  office = world.as(street, 'reviewer');
  secrecy = world.as(street, 'secrecy');
  leader = world.as(street, 'leader');
  publisher = world.as(street, 'clerk');
});
afterAll(() => world.fresh.drop());

const body: ItemBody = {
  ...emptyBody,
  title: '关于印发示例方案的通知',
  text: '各社区：现将方案印发给你们，请认真组织实施。',
  documentNumber: '东街〔2025〕1号',
  kind: 'normative',
  category: 'A20_01',
  formedOn: plainDate('2025-12-29'),
};
const website = { channel: 'website', onDay: '2026-01-09', url: 'https://example.gov.cn/1' };
const allFine = Object.fromEntries(checklistQuestions.map((question) => [question, 'fine']));

interface At {
  readonly unit: string;
  readonly id: string;
  readonly seen: number;
}
const moved = (unit: string, answer: unknown): At & { state: string } => {
  const { id, seq, state } = contract['items.save'].output.parse(answer);
  return { unit, id, seen: seq, state };
};
const draft = async (actor: Actor, unit: string, change: Partial<ItemBody> = {}) =>
  moved(unit, await actor.must('items.save', { unit, id: null, seen: 0, body: { ...body, ...change } }));
const of = ({ unit, id, seen }: At) => ({ unit, id, seen });
const step = async (actor: Actor, verb: Parameters<Actor['must']>[0], at: At, input: object = {}) =>
  moved(at.unit, await actor.must(verb, { ...of(at), ...input }));
const pass = { decision: 'pass', reason: '', answers: allFine };
const view = async (actor: Actor, { unit, id }: At) =>
  contract['items.get'].output.parse(await actor.must('items.get', { unit, id }));
const list = async (actor: Actor, unit: string, filter: object = {}) =>
  contract['items.list'].output.parse(await actor.must('items.list', { unit, filter, after: null, limit: 200 }));

const clerkOf = (unit: string) => ({
  ...{ personId: `${unit}-clerk`, personName: '填报员', now: new Date('2026-03-01T09:00:00+08:00') },
  mandate: { unit: unitCode(unit), roles: ['clerk'] as const },
});

/** From a section's draft to what the publisher has on the desk. */
async function ready(change: Partial<ItemBody> = {}): Promise<At> {
  const submitted = await step(drafter, 'items.submit', await draft(drafter, section, change));
  const headed = await step(head, 'items.review', submitted, pass);
  const reviewed = await step(office, 'items.review', headed, pass);
  const secret = await step(secrecy, 'items.secrecy', reviewed, pass);
  return step(leader, 'items.approve', secret, pass);
}
const published = async (change: Partial<ItemBody> = {}): Promise<At> =>
  step(publisher, 'items.publish', await ready(change), { channels: [website] });

describe('the desk', () => {
  it('says to each hand of the chain whether the item waits for it, and to nobody else', async () => {
    const hands = { drafter, head, secrecy, leader, publisher };
    const waitsFor = async ({ id }: At): Promise<string[]> => {
      const found: string[] = [];
      for (const [name, actor] of Object.entries(hands)) {
        const unit = actor === drafter || actor === head ? section : street;
        const rows = contract['desk.list'].output.parse(
          await actor.must('desk.list', { unit, reach: 'house', limit: 500 }),
        );
        if (rows.find(({ register, caseId }) => register === 'items' && caseId === id)?.mine === true) found.push(name);
      }
      return found;
    };
    const drafted = await draft(drafter, section, { title: '谁手上的条目' });
    expect(await waitsFor(drafted)).toEqual(['drafter']);
    const submitted = await step(drafter, 'items.submit', drafted);
    expect(await waitsFor(submitted)).toEqual(['head']);
    const reviewed = await step(office, 'items.review', await step(head, 'items.review', submitted, pass), pass);
    expect(await waitsFor(reviewed)).toEqual(['secrecy']);
    const secret = await step(secrecy, 'items.secrecy', reviewed, pass);
    expect(await waitsFor(secret)).toEqual(['leader']);
    expect(await waitsFor(await step(leader, 'items.approve', secret, pass))).toEqual(['publisher']);
  });
});

describe('the chain of a street', () => {
  it('goes by section, office, secrecy and leader to whoever publishes, and is public then', async () => {
    const submitted = await step(drafter, 'items.submit', await draft(drafter, section));
    expect(submitted.state).toBe('section');
    const headed = await step(head, 'items.review', submitted, pass);
    const reviewed = await step(office, 'items.review', headed, pass);
    const secret = await step(secrecy, 'items.secrecy', reviewed, pass);
    const approved = await step(leader, 'items.approve', secret, pass);
    expect([headed, reviewed, secret, approved].map(({ state }) => state)).toEqual([
      'office',
      'secrecy',
      'leader',
      'ready',
    ]);
    const at = await step(publisher, 'items.publish', approved, { channels: [website] });
    const item = await view(publisher, at);
    expect(item).toMatchObject({
      standing: 'published',
      publishedOn: '2026-01-09',
      term: { dueOn: '2026-01-27', state: 'in-time' },
      indexNumber: expect.stringMatching(/^990101001-A2001-20251229-\d{4}$/),
      section,
      chain: [
        { step: 'section', by: `${section} reviewer` },
        { step: 'office' },
        { step: 'secrecy' },
        { step: 'leader' },
        { step: 'publish', by: `${street} clerk` },
      ],
    });
    expect(item.history.map(({ kind }) => kind)).toEqual([
      'drafted',
      'submitted',
      ...Array(4).fill('passed'),
      'published',
    ]);
  });

  it('is left to nobody for his own item, and published by a third hand', async () => {
    const both = world.as(street, 'office');
    const own = await step(both, 'items.submit', await draft(both, street));
    const refused = (rule: string) => ({ refusal: { code: 'item-rule', facts: { rule } } });
    expect(await both.ask('items.review', { ...of(own), ...pass })).toMatchObject(refused('own-item'));
    const reviewed = await step(office, 'items.review', own, pass);
    const secret = await step(secrecy, 'items.secrecy', reviewed, pass);
    const approved = await step(leader, 'items.approve', secret, pass);
    const channels = [website];
    expect(await both.ask('items.publish', { ...of(approved), channels })).toMatchObject(refused('third-hand'));
    expect((await step(publisher, 'items.publish', approved, { channels })).state).toBe('published');
  });

  it('is answered in full before a step passes, and a problem goes back with a reason', async () => {
    const submitted = await step(drafter, 'items.submit', await draft(drafter, section));
    const headed = await step(head, 'items.review', submitted, { ...pass, answers: {} });
    const { answers, ...rest } = pass;
    const open: Partial<Record<ChecklistQuestion, string>> = { ...answers };
    delete open.errors;
    const review = (given: object) => office.ask('items.review', { ...of(headed), ...rest, answers: given });
    expect(await review(open)).toMatchObject({ refusal: { facts: { rule: 'checklist-open', detail: '1' } } });
    expect(await review({ ...answers, errors: 'problem' })).toMatchObject({
      refusal: { facts: { rule: 'checklist-problem', detail: 'errors' } },
    });
    const back = { ...of(headed), decision: 'return', reason: '', answers: {} };
    expect(await office.ask('items.review', back)).toMatchObject({ refusal: { code: 'reason-missing' } });
    const returned = await step(office, 'items.review', headed, { ...back, reason: '标题有错别字' });
    expect(returned.state).toBe('returned');
    const mended = moved(
      section,
      await drafter.must('items.save', { ...of(returned), body: { ...body, title: '改好的标题' } }),
    );
    expect((await step(drafter, 'items.submit', mended)).state).toBe('section');
  });

  it('waits for an answer from above where it is in doubt', async () => {
    const submitted = await step(publisher, 'items.submit', await draft(publisher, street));
    const reviewed = await step(office, 'items.review', submitted, pass);
    const asked = await step(secrecy, 'items.secrecy', reviewed, {
      decision: 'escalate',
      reason: '报区保密局确定',
      answers: {},
    });
    expect(asked.state).toBe('escalated');
    expect(await secrecy.ask('items.secrecy', { ...of(asked), ...pass })).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect((await step(secrecy, 'items.secrecy', asked, { ...pass, reason: '区保密局答复：可以公开' })).state).toBe(
      'leader',
    );
  });

  it('is as long as the unit has set, and never without a review', async () => {
    const settings = { itemChain: ['section'], itemHands: 'two' };
    await world.as('990101002', 'office').must('settings.save', { unit: '990101002', revision: 0, settings });
    const clerk = world.as('990101002', 'clerk');
    const submitted = await step(clerk, 'items.submit', await draft(clerk, '990101002'));
    expect(submitted.state).toBe('office');
    const approved = await step(world.as('990101002', 'reviewer'), 'items.review', submitted, pass);
    expect(approved.state).toBe('ready');
    expect((await step(clerk, 'items.publish', approved, { channels: [website] })).state).toBe('published');
  });

  it('keeps what is not to be public, with the reason, and shows it to nobody outside', async () => {
    const change = { attribute: 'withheld', attributeReason: '属于内部事务信息' } as const;
    const at = await ready(change);
    expect(await view(leader, at)).toMatchObject({ state: 'kept', publishedOn: null });
    expect(await publisher.ask('items.publish', { ...of(at), channels: [website] })).toMatchObject({
      refusal: { code: 'item-state' },
    });
  });
});

describe('the gate', () => {
  const number = '330206199001011235';

  it('stops publishing until a second person answers for each hit, or the text is masked', async () => {
    const at = await ready({ text: `联系人身份证号 ${number}。` });
    const channels = [website];
    expect(await publisher.ask('items.publish', { ...of(at), channels })).toMatchObject({
      refusal: { facts: { rule: 'gate-open', detail: '1' } },
    });
    const [hit] = (await view(office, at)).hits;
    expect(hit).toMatchObject({ kind: 'identity-number', overruled: false });
    expect(hit?.text).not.toContain(number);
    const answer = { ...of(at), hit: hit?.key, reason: '虚构的示例号码' };
    expect(await drafter.ask('items.overrule', answer)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const overruled = await step(office, 'items.overrule', at, answer);
    expect((await step(publisher, 'items.publish', overruled, { channels })).state).toBe('published');
  });

  it('lets no author overrule his own', async () => {
    const both = world.as(street, 'office');
    const submitted = await step(both, 'items.submit', await draft(both, street, { text: `号码 ${number}` }));
    const [hit] = (await view(both, submitted)).hits;
    expect(await both.ask('items.overrule', { ...of(submitted), hit: hit?.key, reason: '示例' })).toMatchObject({
      refusal: { facts: { rule: 'own-item' } },
    });
  });

  it('does not take in what is marked secret, nor let the audit keep a draft', async () => {
    const secret = { ...body, text: '机密★3年\n关于某事的报告' };
    expect(await drafter.ask('items.save', { unit: section, id: null, seen: 0, body: secret })).toMatchObject({
      refusal: { facts: { rule: 'gate-secret', detail: 'body' } },
    });
    await draft(drafter, section, { text: `只在草稿里 ${number}` });
    const acts = await world.as('990101', 'office').must('audit.list', { unit: '990101', before: null, limit: 200 });
    expect(JSON.stringify(acts)).toContain('items.save');
    expect(JSON.stringify(acts)).not.toContain(number);
  });
});

describe('channels', () => {
  it('count once each, and the item once in all', async () => {
    const unit = '990101D01';
    const clerk = world.as(unit, 'clerk');
    const submitted = await step(clerk, 'items.submit', await draft(clerk, unit));
    const reviewed = await step(world.as(unit, 'reviewer'), 'items.review', submitted, pass);
    const secret = await step(world.as(unit, 'secrecy'), 'items.secrecy', reviewed, pass);
    const approved = await step(world.as(unit, 'leader'), 'items.approve', secret, pass);
    const channels = [website, { channel: 'wechat', onDay: '2026-01-10', url: '' }];
    const at = await step(world.as(unit, 'office'), 'items.publish', approved, { channels });
    await step(clerk, 'items.channel', at, {
      channels: [website, { channel: 'screen', onDay: '2026-01-10', url: '' }],
    });
    for (const more of [{}, { channel: 'screen' }, { channel: 'website' }, { channel: 'wechat' }])
      expect((await list(clerk, unit, { year: 2026, ...more })).total).toBe(1);
  });

  it('are at least one, and never before the item was formed or after today', async () => {
    const at = await ready();
    const publish = (channels: object[]) => publisher.ask('items.publish', { ...of(at), channels });
    expect(await publish([])).toMatchObject({ refusal: { facts: { rule: 'channel-missing' } } });
    for (const onDay of ['2025-12-28', '2026-01-11'])
      expect(await publish([{ ...website, onDay }])).toMatchObject({ refusal: { facts: { rule: 'dates-order' } } });
  });
});

describe('index numbers', () => {
  it('are unique however many are published at once', async () => {
    const waiting = [await ready(), await ready(), await ready(), await ready(), await ready()];
    const results = await Promise.all(
      waiting.map((at) => publisher.ask('items.publish', { ...of(at), channels: [website] })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const indexes = (await list(publisher, street)).rows.flatMap(({ indexNumber }) => indexNumber ?? []);
    expect(new Set(indexes).size).toBe(indexes.length);
  });

  it('typed by hand are no placeholders and nobody else’s', async () => {
    const submit = async (indexNumber: string) =>
      drafter.ask('items.submit', of(await draft(drafter, section, { indexNumber })));
    expect(await submit('23423444')).toMatchObject({ refusal: { facts: { rule: 'index-placeholder' } } });
    const first = await published({ indexNumber: 'DF-2025-00017' });
    expect(await view(publisher, first)).toMatchObject({ indexNumber: 'DF-2025-00017' });
    const second = await ready({ indexNumber: 'DF-2025-00017' });
    expect(await publisher.ask('items.publish', { ...of(second), channels: [website] })).toMatchObject({
      refusal: { facts: { rule: 'index-taken' } },
    });
  });
});

describe('what a section may see', () => {
  it('is its own drafts and nobody else’s, by the database too', async () => {
    const at = await draft(drafter, section, { title: '只给本科室看的草稿' });
    const house = await draft(publisher, street, { title: '街道自己的草稿' });
    const neighbour = world.as(beside, 'clerk');
    expect(await neighbour.ask('items.get', { unit: section, id: at.id })).toMatchObject({
      refusal: { code: 'unit-not-found' },
    });
    expect((await list(neighbour, beside)).rows).toEqual([]);
    const own = (await list(drafter, section)).rows;
    expect(own.every(({ unit }) => unit === section)).toBe(true);
    expect(await drafter.ask('items.get', { unit: street, id: house.id })).toMatchObject({
      refusal: { code: 'unit-not-found' },
    });
    const seen = await world.fresh.db.read(scopeOf(unitCode(beside)), (q) =>
      q.rows(contract['items.save'].output.pick({ id: true }), `select id from item where unit_code = $1`, [section]),
    );
    expect(seen).toEqual([]);
    expect((await list(publisher, street)).rows.map(({ title }) => title)).toContain('只给本科室看的草稿');
  });

  it('is moved by its house and not published by itself', async () => {
    const at = await ready();
    expect(await drafter.ask('items.publish', { ...of(at), channels: [website] })).toMatchObject({
      refusal: { facts: { rule: 'house-step' } },
    });
    const submitted = await step(drafter, 'items.submit', await draft(drafter, section));
    const headed = await step(head, 'items.review', submitted, pass);
    expect(await head.ask('items.review', { ...of(headed), ...pass })).toMatchObject({
      refusal: { facts: { rule: 'house-step' } },
    });
  });
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
