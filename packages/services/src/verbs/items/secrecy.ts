import { reviewItem } from '../../items/review-item.ts';
import { mutation } from '../../verb.ts';

/** 保密审查 (保密法第三十五条). */
export const secrecy = mutation({
  name: 'items.secrecy',
  permission: 'item.secrecy',
  subject: ({ unit }) => unit,
  run: (tx, input, asking) => reviewItem(tx, input, asking, ['secrecy']),
});
