import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 启动修订: a new version is drafted and reviewed while the published one stands. */
export const revise = mutation({
  name: 'items.revise',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, reason }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'revised', seen, facts: { reason } }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
