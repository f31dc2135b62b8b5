import { nextNumber } from '@gongkai/db';
import { ok, yearOf } from '@gongkai/kernel';
import { breaks, categoryFits, emptyBody } from '@gongkai/registers/disclosure';
import { houseOf } from '@gongkai/units';
import { newItem } from '../../items/item-case.ts';
import { movedItem, moveItem } from '../../items/move-item.ts';
import { findLink } from '../../items/public-item.ts';
import { mutation } from '../../verb.ts';

/** Begins the document that will take the place of a published one: repealed by it on the day it is published. */
export const replace = mutation({
  name: 'items.replace',
  permission: 'item.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, of }, asking) => {
    const old = await findLink(tx, of);
    if (old?.standing !== 'published' || houseOf(of.unit) !== houseOf(unit)) return breaks('link-unfit');
    const year = yearOf(asking.today);
    const id = `${year}-${await nextNumber(tx, unit, 'item', year)}`;
    const item = await newItem(tx, { unit, id }, asking);
    if (!item.ok) return item;
    // A class of the older regulation is none for what is formed now.
    const fits = categoryFits(old.category, item.value.house.kind, asking.today);
    const { kind, title } = old;
    const body = { ...emptyBody, kind, title, category: fits ? old.category : null, replaces: of };
    const moved = await moveItem(tx, item.value, { event: 'drafted', seen: 0, facts: {} }, asking, { body });
    return moved.ok ? ok(movedItem(moved.value)) : moved;
  },
});
