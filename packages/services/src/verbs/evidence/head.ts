import { findUnit } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { isWithin } from '@gongkai/units';
import { keepEvidence, takeEvidence } from '../../evidence/change-evidence.ts';
import { mutation } from '../../verb.ts';

/** Says whose report it is, of which year and form, and its days, where the paper does not or was read wrongly. */
export const head = mutation({
  name: 'evidence.head',
  permission: 'evidence.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, head: said }, asking) => {
    const taken = await takeEvidence(tx, { unit, id }, 'review', seen);
    if (!taken.ok) return taken;
    const about = said.aboutUnit;
    if (about !== null && (!isWithin(about, unit) || (await findUnit(tx, about, asking.today)) === null))
      return refuse('unit-not-found', { unit: about });
    const { record, decisions } = taken.value;
    return ok(await keepEvidence(tx, record, { seq: record.seq + 1, decisions, head: said }, asking));
  },
});
