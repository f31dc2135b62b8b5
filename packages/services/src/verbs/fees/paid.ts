import { endFee } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 缴费: the reply term begins anew the day after (国办函〔2020〕109号第六条). */
export const paid = mutation({
  name: 'fees.paid',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, on, receipt }, asking) => {
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, { kind: 'fee-paid', on, receipt }, asking);
    if (!taken.ok) return taken;
    await endFee(tx, unit, id, { paidOn: on, lapsedOn: null }, asking.now);
    return ok(moved(id, taken.value));
  },
});
