import { ok } from '@gongkai/kernel';
import { lockedItem } from '../../items/item-case.ts';
import { movedItem } from '../../items/move-item.ts';
import { publishItem } from '../../items/publish-item.ts';
import { mutation } from '../../verb.ts';

/** 专人上网公布: on which channels, since when and where; what it replaces is replaced. */
export const publish = mutation({
  name: 'items.publish',
  permission: 'item.publish',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, channels }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const published = await publishItem(tx, item.value, seen, { channels }, asking);
    return published.ok ? ok(movedItem(published.value)) : published;
  },
});
