import { endFee } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 逾期未缴费: the application is taken as given up (国办函〔2020〕109号第六条). */
export const lapse = mutation({
  name: 'fees.lapse',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, on, note }, asking) => {
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, { kind: 'fee-lapsed', on, note }, asking);
    if (!taken.ok) return taken;
    await endFee(tx, unit, id, { paidOn: null, lapsedOn: on }, asking.now);
    return ok(moved(id, taken.value));
  },
});
