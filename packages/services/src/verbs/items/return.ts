import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** Sent back by whoever was to publish it. */
export const returnItem = mutation({
  name: 'items.return',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, reason }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'returned', seen, facts: { reason } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
