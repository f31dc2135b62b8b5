import { addUnit, scopeOf } from '@gongkai/db';
import { checklistQuestions, plainDate } from '@gongkai/kernel';
import { emptyBody, type ItemBody } from '@gongkai/registers/disclosure';
import { contract } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { type Actor, openWorld } from './world.ts';

export const street = '990101001';
export const section = '990101001K01';
export const beside = '990101001K02';

/** An item as it was last seen. */
export interface At {
  readonly unit: string;
  readonly id: string;
  readonly seen: number;
}

export const body: ItemBody = {
  ...emptyBody,
  title: '关于印发示例方案的通知',
  text: '各社区：现将方案印发给你们，请认真组织实施。',
  documentNumber: '东街〔2025〕1号',
  kind: 'normative',
  category: 'A20_01',
  formedOn: plainDate('2025-12-29'),
};
export const website = { channel: 'website', onDay: '2026-01-09', url: 'https://example.gov.cn/1' };
export const allFine = Object.fromEntries(checklistQuestions.map((question) => [question, 'fine']));
export const pass = { decision: 'pass', reason: '', answers: allFine };
export const of = ({ unit, id, seen }: At) => ({ unit, id, seen });

export const moved = (unit: string, answer: unknown): At & { state: string } => {
  const { id, seq, state } = contract['items.save'].output.parse(answer);
  return { unit, id, seen: seq, state };
};
export const draft = async (actor: Actor, unit: string, change: Partial<ItemBody> = {}) =>
  moved(unit, await actor.must('items.save', { unit, id: null, seen: 0, body: { ...body, ...change } }));
export const step = async (actor: Actor, verb: Parameters<Actor['must']>[0], at: At, input: object = {}) =>
  moved(at.unit, await actor.must(verb, { ...of(at), ...input }));
export const view = async (actor: Actor, { unit, id }: At) =>
  contract['items.get'].output.parse(await actor.must('items.get', { unit, id }));
export const list = async (actor: Actor, unit: string, filter: object = {}) =>
  contract['items.list'].output.parse(await actor.must('items.list', { unit, filter, after: null, limit: 200 }));

/** A street with two sections, and a hand for each step of its chain. */
export async function openItemWorld() {
  const world = await openWorld();
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
  const drafter = world.as(section, 'clerk');
  const head = world.as(section, 'reviewer');
  const office = world.as(street, 'reviewer');
  const secrecy = world.as(street, 'secrecy');
  const leader = world.as(street, 'leader');
  const publisher = world.as(street, 'clerk');

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
  return { world, drafter, head, office, secrecy, leader, publisher, ready, published };
}
