import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 废止: on the day that the repealing document names. */
export const repeal = mutation({
  name: 'items.repeal',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, on, reason }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'repealed', seen, facts: { on, reason } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
