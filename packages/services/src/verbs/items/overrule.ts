import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 说明放行: a second person answers for one hit of the gate, in this round of review. */
export const overrule = mutation({
  name: 'items.overrule',
  permission: 'item.review',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, hit, reason }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'overruled', seen, facts: { hit, reason } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
