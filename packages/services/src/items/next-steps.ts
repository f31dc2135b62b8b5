import { type ItemEventKind, type ItemStep, itemEvents, type Permission } from '@gongkai/kernel';
import { checkHand, type ItemLife, standingOn, targetOf } from '@gongkai/registers/disclosure';
import { houseOf, may } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { bodyOf, decisionContext, type ItemCase } from './item-case.ts';

const stepPermissions = {
  section: 'item.review',
  office: 'item.review',
  secrecy: 'item.secrecy',
  leader: 'item.approve',
} as const satisfies Record<ItemStep, Permission>;

/** The right that an event needs where the item stands; null for what only follows from something else. */
function permissionFor(event: ItemEventKind, { step }: ItemLife): Permission | null {
  switch (event) {
    case 'drafted':
    case 'saved':
    case 'submitted':
    case 'recalled':
    case 'dropped':
    case 'revised':
    case 'replaced':
      return 'item.edit';
    case 'passed':
    case 'escalated':
      return step === null ? null : stepPermissions[step];
    case 'returned':
      return step === null ? 'item.publish' : stepPermissions[step];
    case 'overruled':
      return 'item.review';
    case 'published':
    case 'channelled':
    case 'repealed':
    case 'withdrawn':
    case 'recorded':
      return 'item.publish';
    // With its whole unit, and not by itself.
    case 'moved':
      return null;
  }
}

/** What this person may do with the item now: the table of moves, his rights, and the hands it has gone through. */
export function nextSteps(item: ItemCase, asking: Asking): readonly ItemEventKind[] {
  const { life, ref } = item;
  if (life === null) return [];
  const body = bodyOf(item);
  const days = { validTo: body.validTo, repealedOn: life.replacedOn };
  const standing = standingOn(life.state, days, asking.today);
  const context = decisionContext(item, body, asking);
  return itemEvents.filter((event) => {
    const permission = permissionFor(event, life);
    if (permission === null || targetOf(standing, event) === undefined) return false;
    // Replacing is begun by whoever of the house drafts the new document, and is done by its publication.
    const { mandate } = asking;
    if (event === 'replaced')
      return houseOf(mandate.unit) === item.house.code && may(mandate, permission, mandate.unit);
    return checkHand(life, event, context) === null && may(mandate, permission, ref.unit);
  });
}
