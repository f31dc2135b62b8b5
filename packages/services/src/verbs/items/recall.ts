import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 撤回修改: the author takes an item back from its review. */
export const recall = mutation({
  name: 'items.recall',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'recalled', seen, facts: {} }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
