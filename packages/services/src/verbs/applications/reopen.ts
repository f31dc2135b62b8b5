import { ok } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 更正错误，重新办理: a closed case is taken up again because its record was wrong, with the reason. */
export const reopen = mutation({
  name: 'applications.reopen',
  permission: 'application.approve',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, command }, asking) => {
    const context = await loadForStep(tx, { unit, id }, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, command, asking);
    return taken.ok ? ok(moved(id, taken.value)) : taken;
  },
});
