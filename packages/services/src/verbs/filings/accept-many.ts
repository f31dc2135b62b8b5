import { ok } from '@gongkai/kernel';
import { decideMany } from '../../decide-many.ts';
import { mutation } from '../../verb.ts';

/** 批量接收: every unit by itself; those that cannot be accepted are named with their reason. */
export const acceptMany = mutation({
  name: 'reports.acceptMany',
  permission: 'report.decide',
  subject: ({ unit }) => unit,
  below: true,
  run: async (tx, { units, ...span }, asking) =>
    ok(
      await decideMany(
        tx,
        span,
        units.map((each) => ({ ...each, event: 'accepted' })),
        asking,
      ),
    ),
});
