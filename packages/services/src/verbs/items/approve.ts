import { reviewItem } from '../../items/review-item.ts';
import { mutation } from '../../verb.ts';

/** 分管领导审核. */
export const approve = mutation({
  name: 'items.approve',
  permission: 'item.approve',
  subject: ({ unit }) => unit,
  run: (tx, input, asking) => reviewItem(tx, input, asking, ['leader']),
});
