import { type ItemEventKind, type ItemStanding, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { decideItem, type ItemCommand, type ItemContext } from '../decide-item.ts';
import { emptyBody, type ItemBody } from '../item-body.ts';
import { evolveItem, type ItemEvent, type ItemFacts, type ItemLife, unborn } from '../item-life.ts';
import { itemRules } from '../item-rules.ts';

export const house = unitCode('990101001');
export const section = unitCode('990101001K01');
export const today = plainDate('2026-01-10');

export const fullBody: ItemBody = {
  ...emptyBody,
  title: '关于印发示例方案的通知',
  documentNumber: '东街〔2025〕1号',
  kind: 'normative',
  category: 'A20_01',
  formedOn: plainDate('2025-12-29'),
};

export const allFine = {
  competence: 'fine',
  coordination: 'none',
  attribute: 'fine',
  timeliness: 'fine',
  wording: 'fine',
  errors: 'fine',
  copyright: 'fine',
  'state-secret': 'fine',
  'work-secret': 'fine',
  'trade-secret': 'none',
  privacy: 'fine',
  minors: 'none',
  safety: 'fine',
} as const;

const channels = [{ channel: 'website', onDay: plainDate('2026-01-09'), url: '' }] as const;

/** Facts with which an event is refused for nothing but where the item stands. */
export const goodFacts: ItemFacts = {
  reason: '核对',
  answers: allFine,
  channels: [...channels],
  hit: 'phone',
  by: { unit: house, id: '2026-9' },
};

export const contextOf = (person: string, change: Partial<ItemContext> = {}): ItemContext => ({
  unit: section,
  rules: itemRules({}),
  body: fullBody,
  actor: { person, unit: house },
  today,
  hits: [],
  ...change,
});

/** The life after one accepted event; throws on a refusal. */
export function step(life: ItemLife | null, event: ItemEventKind, context: ItemContext, facts = goodFacts): ItemLife {
  const command: ItemCommand = { event, seen: life?.seq ?? 0, facts };
  const move = decideItem(life, command, context);
  if (!move.ok) throw new Error(`${event}: ${JSON.stringify(move.refusal)}`);
  return evolveItem(life ?? unborn, eventOf(move.value, context.actor.person));
}

export const eventOf = (move: Omit<ItemEvent, 'actingUnit' | 'person' | 'by' | 'at'>, person: string): ItemEvent => ({
  ...move,
  actingUnit: house,
  person,
  by: person,
  at: '2026-01-10T09:00:00+08:00',
});

const path = {
  nothing: [],
  draft: ['drafted'],
  section: ['drafted', 'submitted'],
  office: ['drafted', 'submitted', 'passed'],
  secrecy: ['drafted', 'submitted', 'passed', 'passed'],
  leader: ['drafted', 'submitted', 'passed', 'passed', 'passed'],
  returned: ['drafted', 'submitted', 'returned'],
  escalated: ['drafted', 'submitted', 'passed', 'escalated'],
  ready: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed'],
  published: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed', 'published'],
  expired: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed', 'published'],
  kept: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed'],
  repealed: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed', 'published', 'repealed'],
  withdrawn: ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed', 'published', 'withdrawn'],
  dropped: ['drafted', 'dropped'],
  moved: ['drafted', 'moved'],
} as const satisfies Record<ItemStanding | 'nothing', readonly ItemEventKind[]>;

/** What makes an item stand so: its body, beside its events. */
export function bodyAt(standing: ItemStanding | 'nothing'): ItemBody {
  if (standing === 'expired') return { ...fullBody, validTo: plainDate('2026-01-09') };
  return standing === 'kept' ? { ...fullBody, attribute: 'withheld', attributeReason: '内部事务' } : fullBody;
}

/** The life of an item that stands so: drafted by 甲, reviewed by 乙, published by 丙. */
export const lifeAt = (standing: ItemStanding | 'nothing'): ItemLife | null =>
  path[standing].reduce<ItemLife | null>((life, event) => {
    const person = event === 'drafted' || event === 'submitted' || event === 'dropped' ? '甲' : '乙';
    return step(life, event, contextOf(event === 'published' ? '丙' : person, { body: bodyAt(standing) }));
  }, null);
