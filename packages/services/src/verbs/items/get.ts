import { ok, refuse } from '@gongkai/kernel';
import { loadItem } from '../../items/item-case.ts';
import { viewOfItem } from '../../items/item-view.ts';
import { query } from '../../verb.ts';

/** One item with its life, its chain, what the gate finds, and what may be done next. */
export const get = query({
  name: 'items.get',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, ref, asking) => {
    const item = await loadItem(reading, ref, asking);
    if (!item.ok) return item;
    const view = await viewOfItem(reading, item.value, asking);
    return view === null ? refuse('item-not-found', ref) : ok(view);
  },
});
