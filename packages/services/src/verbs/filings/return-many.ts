import { ok } from '@gongkai/kernel';
import { decideMany } from '../../decide-many.ts';
import { mutation } from '../../verb.ts';

/** 批量退回: one reason for all, or one of its own for a unit; without any it is refused. */
export const returnMany = mutation({
  name: 'reports.returnMany',
  permission: 'report.decide',
  subject: ({ unit }) => unit,
  below: true,
  run: async (tx, { units, reason, ...span }, asking) =>
    ok(
      await decideMany(
        tx,
        span,
        units.map((each) => ({ ...each, event: 'returned', reason: each.reason ?? reason })),
        asking,
      ),
    ),
});
