import {
  type DisclosureChannel,
  ItemEventKind,
  type ItemStanding,
  ItemState,
  ItemStep,
  PlainDate,
} from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ChecklistAnswers } from './checklist.ts';
import { firstDay, ItemChannel, ItemRef } from './item-body.ts';

/** What an event says beside its kind; each names what it needs. */
export const ItemFacts = z.object({
  reason: z.string().max(1_000).optional(),
  /** The step a review event happened at, or the one an item now waits at. */
  step: ItemStep.optional(),
  answers: ChecklistAnswers.optional(),
  /** Key of the gate's hit that was overruled. */
  hit: z.string().max(400).optional(),
  channels: z.array(ItemChannel).max(12).optional(),
  indexNumber: z.string().max(80).optional(),
  /** The day named for a repeal. */
  on: PlainDate.optional(),
  /** What has taken the item's place. */
  by: ItemRef.optional(),
  /** Where it goes on, after its unit's reorganisation. */
  to: ItemRef.optional(),
});
export type ItemFacts = z.infer<typeof ItemFacts>;

/** One event of an item's life: on which legal day, and when and by whom it was recorded. */
export const ItemEvent = z.object({
  seq: z.number().int().positive(),
  kind: ItemEventKind,
  /** Where it led. */
  state: ItemState,
  onDay: PlainDate,
  facts: ItemFacts,
  actingUnit: UnitCode,
  person: z.string(),
  by: z.string(),
  at: z.string(),
});
export type ItemEvent = z.infer<typeof ItemEvent>;

/** Everything about an item that follows from its events. */
export interface ItemLife {
  readonly seq: number;
  readonly state: ItemState;
  /** The step that has it, also while its answer from above is awaited. */
  readonly step: ItemStep | null;
  /** How often it has been published; 0 before the first time. */
  readonly version: number;
  /** What a revision falls back to when it is given up. */
  readonly before: ItemState | null;
  /** Everybody who wrote on it since it was last public: none of them reviews it. */
  readonly authors: readonly string[];
  /** Who passed it in this round, in order. */
  readonly passes: readonly { readonly step: ItemStep; readonly person: string }[];
  /** Keys of hits somebody answers for in this round. */
  readonly overruled: readonly string[];
  readonly channels: readonly DisclosureChannel[];
  readonly publishedOn: PlainDate | null;
  /** From which day another document takes its place; it stands until then. */
  readonly replacedOn: PlainDate | null;
}

export const unborn: ItemLife = {
  seq: 0,
  state: 'draft',
  step: null,
  version: 0,
  before: null,
  authors: [],
  passes: [],
  overruled: [],
  channels: [],
  publishedOn: null,
  replacedOn: null,
};

/** The life after one more event. */
export function evolveItem(
  life: ItemLife,
  event: Pick<ItemEvent, 'seq' | 'kind' | 'state' | 'facts' | 'person'>,
): ItemLife {
  const next = { ...life, seq: event.seq, state: event.state, ...roundAfter(life, event) };
  switch (event.kind) {
    case 'published':
    case 'recorded':
      return { ...next, ...publishedAfter(life, event.facts) };
    case 'channelled':
      return { ...next, channels: withChannels(life, event.facts) };
    case 'replaced':
      return { ...next, replacedOn: event.facts.on ?? null };
    case 'revised':
      return { ...next, before: life.state, authors: [event.person], passes: [], overruled: [] };
    default:
      return next;
  }
}

export const foldItem = (events: readonly ItemEvent[]): ItemLife => events.reduce(evolveItem, unborn);

// A round begins when an author sends the item on: what was passed or overruled before spoke of another text.
function roundAfter(
  life: ItemLife,
  { kind, state, facts, person }: Pick<ItemEvent, 'kind' | 'state' | 'facts' | 'person'>,
) {
  const writes = kind === 'drafted' || kind === 'saved' || kind === 'submitted';
  const fresh = kind === 'submitted';
  const passes = fresh ? [] : life.passes;
  const overruled = fresh ? [] : life.overruled;
  return {
    step: ItemStep.safeParse(state).data ?? (state === 'escalated' ? life.step : null),
    authors: writes ? [...new Set([...life.authors, person])] : life.authors,
    passes: kind === 'passed' && facts.step !== undefined ? [...passes, { step: facts.step, person }] : passes,
    overruled: kind === 'overruled' && facts.hit !== undefined ? [...overruled, facts.hit] : overruled,
  };
}

function publishedAfter(life: ItemLife, facts: ItemFacts) {
  return {
    version: life.version + 1,
    before: null,
    channels: withChannels(life, facts),
    publishedOn: life.publishedOn ?? firstDay(facts.channels ?? []),
  };
}

const withChannels = (life: ItemLife, { channels = [] }: ItemFacts): readonly DisclosureChannel[] => [
  ...new Set([...life.channels, ...channels.map(({ channel }) => channel)]),
];

/**
 * Where an item stands on a day: what is published and past its validity has expired (到期自动失效), and what another document
 * takes the place of is repealed from the day that one is in force. Both by the day alone.
 */
export function standingOn(
  state: ItemState,
  { validTo, repealedOn }: { readonly validTo: PlainDate | null; readonly repealedOn: PlainDate | null },
  today: PlainDate,
): ItemStanding {
  if (state !== 'published') return state;
  if (repealedOn !== null && repealedOn <= today) return 'repealed';
  return validTo !== null && validTo < today ? 'expired' : state;
}
