import { addThirdParty } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** One step of whoever handles the case. Who a third party is goes where the applicant's identity is. */
export const act = mutation({
  name: 'applications.act',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['thirdParty', 'command'],
  run: async (tx, { unit, id, seen, command, thirdParty }, asking) => {
    const key = { unit, id };
    if ((command.kind === 'third-party-asked') !== (thirdParty !== null))
      return refuse('input-malformed', { path: 'thirdParty', problem: 'invalid_union' });
    const context = await loadForStep(tx, key, seen);
    if (!context.ok) return context;
    const taken = await takeStep(tx, context.value, command, asking);
    if (!taken.ok) return taken;
    if (command.kind === 'third-party-asked' && thirdParty !== null)
      await addThirdParty(tx, key, command.party, thirdParty);
    return ok(moved(id, taken.value));
  },
});
