import { ok } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 领导签批: the leader agrees, or sends it back. Nobody does it for his own draft. */
export const approve = mutation({
  name: 'applications.approve',
  permission: 'application.approve',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, command }, asking) => {
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, command, asking);
    return taken.ok ? ok(moved(id, taken.value)) : taken;
  },
});
