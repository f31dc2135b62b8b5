import { listInterpretations, listItemChannels, listUnits, type Query } from '@gongkai/db';
import type { ChecklistQuestion, ItemEventKind } from '@gongkai/kernel';
import { checklistsAt, hitKey, type ItemLife, questionsOf, refOf, stepsOf } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { isSectionOf, isWithin, rangeOf, type UnitCode } from '@gongkai/units';
import { calendarAt } from '../calendar-at.ts';
import type { Asking } from '../verb.ts';
import { alikeOf } from './alike-of.ts';
import type { ItemCase } from './item-case.ts';
import { hitsOf } from './item-hits.ts';
import { rowOfItem } from './item-rows.ts';
import { nextSteps } from './next-steps.ts';
import { findLink } from './public-item.ts';

/** Everything the page of an item shows; null for one that has no row yet. */
export async function viewOfItem(query: Query, item: ItemCase, asking: Asking): Promise<ItemView | null> {
  const { record, life, ref, unit, house } = item;
  if (record === null || life === null) return null;
  const stands = await listItemChannels(query, ref);
  const hits = await hitsOf(query, ref, record.body);
  const channels = stands.map(({ channel }) => channel);
  const calendar = await calendarAt(query, ref.unit);
  return {
    ...rowOfItem({ ...record, unitName: unit.name, channels }, calendar, asking.today),
    body: record.body,
    version: record.version,
    enteredOn: record.enteredOn,
    madeOn: record.madeOn,
    repealedOn: record.repealedOn,
    withdrawnOn: record.withdrawnOn,
    stands,
    history: [...item.events],
    chain: chainOf(item, life),
    steps: [...nextSteps(item, asking)],
    questions: [...questionsAt(item, life)],
    hits: hits.map((hit) => ({ ...hit, key: hitKey(hit), overruled: life.overruled.includes(hitKey(hit)) })),
    interprets: await findLink(query, record.body.interprets),
    replaces: await findLink(query, record.body.replaces),
    replacedBy: await findLink(query, record.replacedBy === null ? null : refOf(record.replacedBy)),
    interpretedBy: await listInterpretations(query, ref),
    alike: await alikeOf(query, item, record.body, asking),
    houseKind: house.kind,
    sections: await sectionsOf(query, house.code, asking),
  };
}

function questionsAt({ rules, ref }: ItemCase, { step }: ItemLife): readonly ChecklistQuestion[] {
  if (step === null) return [];
  return checklistsAt(stepsOf(rules, ref.unit), step).flatMap((list) => questionsOf[list]);
}

/** Sections of the house that the asker may see. */
async function sectionsOf(query: Query, house: UnitCode, { today, mandate }: Asking) {
  const units = await listUnits(query, rangeOf(house), today);
  return units
    .filter(({ code }) => isSectionOf(code, house) && isWithin(code, mandate.unit))
    .map(({ code, name }) => ({ unit: code, name }));
}

// What was passed before spoke of another text.
const beginsAnew: readonly ItemEventKind[] = ['submitted', 'returned', 'recalled', 'revised'];

/** The steps of the chain with who passed them in this round, and the publishing at its end. */
function chainOf({ rules, ref, events }: ItemCase, life: ItemLife): ItemView['chain'] {
  const round = events.slice(events.findLastIndex(({ kind }) => beginsAnew.includes(kind)) + 1);
  const steps = stepsOf(rules, ref.unit).map((step) => {
    const passed = round.findLast(({ kind, facts }) => kind === 'passed' && facts.step === step);
    return { step, at: passed?.at ?? null, by: passed?.by ?? null, here: life.step === step };
  });
  const published = round.findLast(({ kind }) => kind === 'published');
  const last = { step: 'publish' as const, at: published?.at ?? null, by: published?.by ?? null };
  return [...steps, { ...last, here: life.state === 'ready' }];
}
