import { hasApplication, lockRemedy } from '@gongkai/db';
import { ok, refuse, remedyRules } from '@gongkai/kernel';
import { decide } from '@gongkai/registers/remedies';
import { calendarAt } from '../../calendar-at.ts';
import { keepRemedy } from '../../keep-remedy.ts';
import { mutation } from '../../verb.ts';

/** One step of a case: its row is taken first, so that of two at once the second sees what the first has done. */
export const step = mutation({
  name: 'remedies.step',
  permission: 'remedy.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, command }, asking) => {
    const held = await lockRemedy(tx, { unit, id });
    if (held === null) return refuse('remedy-not-found', { unit, id });
    const calendar = await calendarAt(tx, unit);
    // Both are written with the case itself, and never as a step of one that stands.
    if (command.event === 'registered' || command.event === 'taken-over')
      return refuse('remedy-state', { event: command.event, state: held.body.state });
    const decided = decide(held.body, { ...command, seen }, { today: asking.today, calendar, review: null });
    if (!decided.ok) return decided;
    const { application } = decided.value;
    if (application !== held.body.application && application !== null && !(await hasApplication(tx, unit, application)))
      return refuse('remedy-rule', {
        rule: 'application-unknown',
        article: remedyRules['application-unknown'],
        detail: application,
      });
    await keepRemedy(tx, { unit, id }, { remedy: decided.value, command, calendar }, asking);
    return ok({ seq: decided.value.seq, state: decided.value.state });
  },
});
