import { nextNumber, type Tx } from '@gongkai/db';
import { ok, type Result, yearOf } from '@gongkai/kernel';
import type { ItemBody, ItemRef, ItemRules } from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import { type ItemCase, lockedItem, newItem } from '../../items/item-case.ts';
import { refuseSecret } from '../../items/item-hits.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import type { Asking } from '../../verb.ts';
import { mutation } from '../../verb.ts';

/** Begins a draft or writes on one. A draft may lack anything, but a mark of secrecy is refused and not kept. */
export const save = mutation({
  name: 'items.save',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  // A draft may hold what the gate will stop; the audit keeps no word of it.
  personal: ['body'],
  run: async (tx, { unit, id, seen, body }, asking) => {
    const secret = refuseSecret(body);
    if (secret !== null) return secret;
    const item = await caseFor(tx, unit, id, asking);
    if (!item.ok) return item;
    const event = id === null ? 'drafted' : 'saved';
    const whole = withSection(body, item.value.rules, unit);
    const moved = await moveItem(tx, item.value, { event, seen, facts: {} }, asking, { body: whole });
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});

async function caseFor(tx: Tx, unit: ItemRef['unit'], id: string | null, asking: Asking): Promise<Result<ItemCase>> {
  if (id !== null) return lockedItem(tx, { unit, id }, asking);
  const year = yearOf(asking.today);
  const number = await nextNumber(tx, unit, 'item', year);
  return newItem(tx, { unit, id: `${year}-${number}` }, asking);
}

/** 默认责任科室: the section that drafts, or the one its unit has set for the class. */
function withSection(body: ItemBody, { sections }: ItemRules, unit: ItemRef['unit']): ItemBody {
  if (unit !== houseOf(unit)) return { ...body, section: unit };
  if (body.section !== null || body.category === null) return body;
  return { ...body, section: sections[body.category] ?? null };
}
