import { ok } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 法制审核: a second person agrees to a draft, or sends it back. Nobody does it for his own draft. */
export const check = mutation({
  name: 'applications.check',
  permission: 'application.check',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, command }, asking) => {
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, command, asking);
    return taken.ok ? ok(moved(id, taken.value)) : taken;
  },
});
