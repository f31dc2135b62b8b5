import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { mutation } from '../../verb.ts';

/** 作废: a draft is given up; of a revision, what is public stays as it was. */
export const drop = mutation({
  name: 'items.drop',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const moved = await moveItem(tx, item.value, { event: 'dropped', seen, facts: {} }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
