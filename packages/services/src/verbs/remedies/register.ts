import { findRemedy, hasApplication, nextNumber } from '@gongkai/db';
import { ok, refuse, remedyRules, yearOf } from '@gongkai/kernel';
import { register as decide } from '@gongkai/registers/remedies';
import { calendarAt } from '../../calendar-at.ts';
import { keepRemedy } from '../../keep-remedy.ts';
import { mutation } from '../../verb.ts';

/** Writes a new case down, under the next number of the unit in the year of its receipt. */
export const register = mutation({
  name: 'remedies.register',
  permission: 'remedy.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, command }, asking) => {
    const { application, review, on } = command;
    const calendar = await calendarAt(tx, unit);
    const before = review === null ? null : await findRemedy(tx, { unit, id: review });
    const decided = decide(command, { today: asking.today, calendar, review: before?.body ?? null });
    if (!decided.ok) return decided;
    if (application !== null && !(await hasApplication(tx, unit, application)))
      return refuse('remedy-rule', {
        rule: 'application-unknown',
        article: remedyRules['application-unknown'],
        detail: application,
      });
    const id = `${yearOf(on)}-${await nextNumber(tx, unit, 'remedy', yearOf(on))}`;
    await keepRemedy(tx, { unit, id }, { remedy: decided.value, command, calendar }, asking);
    return ok({ id, seq: decided.value.seq, state: decided.value.state });
  },
});
