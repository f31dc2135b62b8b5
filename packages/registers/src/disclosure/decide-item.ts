import {
  type ItemEventKind,
  type ItemState,
  type ItemStep,
  itemSteps,
  ok,
  type PlainDate,
  type Result,
  refuse,
} from '@gongkai/kernel';
import { houseOf, type UnitCode } from '@gongkai/units';
import { breaks } from './breaks.ts';
import { checkAnswers, checklistsAt } from './checklist.ts';
import { firstDay, type ItemBody, type ItemChannel, madeOn } from './item-body.ts';
import { type ItemEvent, type ItemFacts, type ItemLife, standingOn, unborn } from './item-life.ts';
import { type ItemRules, stepsOf } from './item-rules.ts';
import { itemEventsWithReason, targetOf } from './moves.ts';

/** What somebody wants to happen. `seen`: the last event this person has looked at. */
export interface ItemCommand {
  readonly event: ItemEventKind;
  readonly seen: number;
  readonly facts: ItemFacts;
}

/** What the decision needs to know beside the events. */
export interface ItemContext {
  readonly unit: UnitCode;
  readonly rules: ItemRules;
  readonly body: ItemBody;
  readonly actor: { readonly person: string; readonly unit: UnitCode };
  readonly today: PlainDate;
  /** Keys of the gate's hits that stop publishing. */
  readonly hits: readonly string[];
}

export type ItemMove = Pick<ItemEvent, 'seq' | 'kind' | 'state' | 'facts' | 'onDay'>;

/**
 * The next event of an item, or why it cannot be: the table of moves, three different hands, answered checklists, and a
 * gate without open hits. Whether the body is complete is `checkBody`'s to say, before an item is submitted.
 */
export function decideItem(life: ItemLife | null, command: ItemCommand, context: ItemContext): Result<ItemMove> {
  const { event, seen, facts } = command;
  const { seq, state } = life ?? unborn;
  if (seen !== seq) return refuse('stale-version', { seen, now: seq });
  const days = { validTo: context.body.validTo, repealedOn: life?.replacedOn ?? null };
  const standing = life === null ? 'nothing' : standingOn(state, days, context.today);
  const target = targetOf(standing, event);
  if (target === undefined) return refuse('item-state', { event, state: standing });
  if (itemEventsWithReason.includes(event) && (facts.reason ?? '').trim() === '') return refuse('reason-missing', {});
  const refused = checkHand(life ?? unborn, event, context) ?? checkFacts(life ?? unborn, command, context);
  if (refused !== null && !refused.ok) return refused;
  // What takes its place is not in force yet: until then it stands as it is.
  const later = event === 'replaced' && (facts.on ?? context.today) > context.today;
  const next = stateOf(life ?? unborn, later ? 'same' : target, context);
  return ok({
    seq: seq + 1,
    kind: event,
    state: next,
    onDay: dayOf(command, context),
    facts: keptFacts(life, command),
  });
}

type Refused = Result<never> | null;

const houseEvents: readonly ItemEventKind[] = [
  'published',
  'recorded',
  'channelled',
  'repealed',
  'replaced',
  'withdrawn',
];

/**
 * 三岗分离: nobody reviews or overrules his own, and three hands publish. What leaves the house, and every step but 科室审核, is
 * done by the house. Null: nothing stands against it.
 */
export function checkHand(life: ItemLife, event: ItemEventKind, context: Omit<ItemContext, 'hits'>): Refused {
  const { authors, passes, step, version } = life;
  const { actor, unit, rules } = context;
  const isAuthor = authors.includes(actor.person);
  const ofHouse = actor.unit === houseOf(unit);
  const reviews = event === 'passed' || event === 'overruled' || event === 'escalated';
  if (reviews && isAuthor) return breaks('own-item');
  if ((reviews || event === 'returned') && step !== 'section' && !ofHouse) return breaks('house-step');
  if (houseEvents.includes(event) && !ofHouse) return breaks('house-step');
  if (event === 'withdrawn' && version === 0) return refuse('item-state', { event, state: life.state });
  const isThird = !isAuthor && passes.at(-1)?.person !== actor.person;
  return event === 'published' && rules.hands === 'three' && !isThird ? breaks('third-hand') : null;
}

function checkFacts(life: ItemLife, { event, facts }: ItemCommand, context: ItemContext): Refused {
  switch (event) {
    case 'passed': {
      if (life.state === 'escalated' && (facts.reason ?? '').trim() === '') return refuse('reason-missing', {});
      if (life.step === null) return null;
      const lists = checklistsAt(stepsOf(context.rules, context.unit), life.step);
      const checked = checkAnswers(lists, facts.answers ?? {});
      return checked.ok ? null : checked;
    }
    case 'published':
      return checkPublishing(life, facts, context);
    case 'recorded':
    case 'channelled':
      return checkChannels(facts.channels ?? [], context);
    case 'overruled':
      return context.hits.includes(facts.hit ?? '') ? null : refuse('not-found', {});
    case 'repealed':
      return checkDay(facts.on ?? context.today, context);
    // The day is the new document's own, and may be still to come.
    case 'replaced':
      return checkMade(facts.on ?? context.today, context);
    default:
      return null;
  }
}

function checkPublishing(life: ItemLife, { channels = [] }: ItemFacts, context: ItemContext): Refused {
  const open = context.hits.filter((hit) => !life.overruled.includes(hit));
  if (open.length > 0) return breaks('gate-open', String(open.length));
  if (channels.length + life.channels.length === 0) return breaks('channel-missing');
  const first = life.publishedOn === null ? null : checkDay(life.publishedOn, context);
  return first ?? (channels.length === 0 ? null : checkChannels(channels, context));
}

function checkChannels(channels: readonly ItemChannel[], context: ItemContext): Refused {
  if (channels.length === 0) return breaks('channel-missing');
  return channels.map(({ onDay }) => checkDay(onDay, context)).find((refused) => refused !== null) ?? null;
}

/** 生成日期 ≤ 公开日期 (R53), and nothing has happened on a day that has not come. */
function checkDay(day: PlainDate, context: ItemContext): Refused {
  const { today } = context;
  return day > today ? breaks('dates-order', `${day} ${today}`) : checkMade(day, context);
}

function checkMade(day: PlainDate, { body }: ItemContext): Refused {
  const made = madeOn(body);
  return made !== null && day < made ? breaks('dates-order', `${made} ${day}`) : null;
}

function stateOf(life: ItemLife, target: ReturnType<typeof targetOf>, { rules, unit, body }: ItemContext): ItemState {
  const steps: readonly ItemStep[] = stepsOf(rules, unit);
  switch (target) {
    case 'same':
    case undefined:
      return life.state;
    case 'before':
      return life.before ?? 'dropped';
    case 'chain':
      return steps[0] ?? 'office';
    case 'onward': {
      // By the order of all steps: a unit may shorten its chain while an item is at a step it has taken out.
      const done = life.step === null ? -1 : itemSteps.indexOf(life.step);
      const next = steps.find((step) => itemSteps.indexOf(step) > done);
      return next ?? (body.attribute === 'public' ? 'ready' : 'kept');
    }
    default:
      return target;
  }
}

// An item is public from the first day on which it stands anywhere; everything else happens on the day it is done, unless
// another day is named for it.
function dayOf({ event, facts }: ItemCommand, { today }: ItemContext): PlainDate {
  if (event === 'published' || event === 'recorded') return firstDay(facts.channels ?? []) ?? today;
  return facts.on ?? today;
}

// The step is the event's own, whoever asked for it.
function keptFacts(life: ItemLife | null, { event, facts }: ItemCommand): ItemFacts {
  const reviewing = event === 'passed' || event === 'returned' || event === 'escalated' || event === 'overruled';
  const step = reviewing ? (life?.step ?? null) : null;
  return step === null ? facts : { ...facts, step };
}
