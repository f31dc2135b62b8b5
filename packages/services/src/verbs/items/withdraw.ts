import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 撤下: nobody reads it any more; that it was there, and why it went, stays. */
export const withdraw = mutation({
  name: 'items.withdraw',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, reason }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'withdrawn', seen, facts: { reason } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
