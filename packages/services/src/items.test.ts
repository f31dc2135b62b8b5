import { scopeOf } from '@gongkai/db';
import type { ChecklistQuestion } from '@gongkai/kernel';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, describe, expect, it } from 'vitest';
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
  website,
} from './testing/item-world.ts';

const { world, drafter, head, office, secrecy, leader, publisher, ready, published } = await openItemWorld();
afterAll(() => world.fresh.drop());

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
