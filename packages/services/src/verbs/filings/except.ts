import { addException, findOpening, findUnit, listExceptions } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok, periodEnd, refuse } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { mutation } from '../../verb.ts';

/**
 * 延期: gives one unit a last day of its own, with a reason; until it has passed, a period that is closed is open to that unit, and
 * then closed by itself. With null it is taken back.
 */
export const except = mutation({
  name: 'filings.except',
  permission: 'report.decide',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, form, period, seen, until, reason }, { mandate, personName, today, now }) => {
    const of = await findUnit(tx, unit, periodEnd(period));
    if (of === null) return refuse('unit-not-found', { unit });
    if (!getForm(form).filedBy.includes(of.kind)) return refuse('form-not-filed-by', { form, kind: of.kind });
    if ((await findOpening(tx, unit, form, period)) === null) return refuse('year-not-open', { form, period });
    if (until !== null && until < today) return refuse('exception-past', { until });
    const newest = (await listExceptions(tx, rangeOf(unit), form, period)).find((each) => each.unit === unit);
    const standing = newest?.seq ?? 0;
    if (standing !== seen) return refuse('stale-version', { seen, now: standing });
    const given = { unit, form, period, seq: seen + 1, until, reason, by: personName, at: now.toISOString() };
    await addException(tx, mandate.unit, given);
    return ok(given);
  },
});
