import { ok } from '@gongkai/kernel';
import { breaks, checkBody } from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import { bodyOf, lockedItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { findLink } from '../../items/public-item.ts';
import { mutation } from '../../verb.ts';

/** 提交审核: a complete item goes to the first step of its chain. */
export const submit = mutation({
  name: 'items.submit',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen }, asking) => {
    const item = await lockedItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    const body = bodyOf(item.value);
    const { house, life } = item.value;
    const checked = checkBody(body, { kind: house.kind, house: house.code, today: asking.today });
    if (!checked.ok) return checked;
    // What stands online is taken down, not turned into something that was never public.
    if (life !== null && life.version > 0 && body.attribute !== 'public') return breaks('published-fixed');
    for (const link of [body.interprets, body.replaces])
      if (link !== null && (await findLink(tx, link)) === null) return breaks('link-unfit');
    if (body.replaces !== null && houseOf(body.replaces.unit) !== house.code) return breaks('link-unfit');
    const moved = await moveItem(tx, item.value, { event: 'submitted', seen, facts: {} }, asking);
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
