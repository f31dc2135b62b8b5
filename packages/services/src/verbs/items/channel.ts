import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** The item now stands on more channels. */
export const channel = mutation({
  name: 'items.channel',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, channels }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'channelled', seen, facts: { channels } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
