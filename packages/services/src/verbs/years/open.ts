import { addOpening, findOpening, findUnit, renewTotals } from '@gongkai/db';
import { ok, periodEnd, refuse } from '@gongkai/kernel';
import { districtOf } from '@gongkai/units';
import { mutation } from '../../verb.ts';
import { formForPeriod } from '../../year-form.ts';

/** Opens a form and period for everything below; from then on those units owe it and the totals expect them. */
export const open = mutation({
  name: 'years.open',
  permission: 'year.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, form: code, period, deadlines }, { personName, now }) => {
    const form = formForPeriod(code, period);
    if (!form.ok) return form;
    if ((await findUnit(tx, unit, periodEnd(period))) === null) return refuse('unit-not-found', { unit });
    const standing = await findOpening(tx, unit, code, period);
    if (standing?.unit === unit) return refuse('year-already-open', { form: code, period });
    await addOpening(tx, { unit, form: code, period }, deadlines, personName, now);
    // Totals belong to a place; what lies above a district reads rows of districts.
    if (unit.length >= 6)
      await renewTotals(tx, { place: districtOf(unit), form: form.value, period }, now.toISOString());
    return ok({
      unit,
      form: code,
      period,
      deadlines,
      openedAt: now.toISOString(),
      openedBy: personName,
      closedOn: null,
    });
  },
});
