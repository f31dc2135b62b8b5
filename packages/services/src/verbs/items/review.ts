import { reviewItem } from '../../items/review-item.ts';
import { mutation } from '../../verb.ts';

/** 科室审核 and 办公室综合审核. */
export const review = mutation({
  name: 'items.review',
  permission: 'item.review',
  subject: ({ unit }) => unit,
  run: (tx, input, asking) => reviewItem(tx, input, asking, ['section', 'office']),
});
