import { ledgerKey } from '@gongkai/auditing';
import { ok } from '@gongkai/kernel';
import { insideOf, keepEngagement, openEngagement } from '../../auditing/open-engagement.ts';
import { mutation } from '../../verb.ts';

/** Says why a difference of the ledger stands, or takes that back. */
export const explain = mutation({
  name: 'engagements.explain',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, of, cell, side, text }, asking) => {
    const found = await openEngagement(tx, unit, id);
    if (!found.ok) return found;
    const inside = insideOf(found.value, of);
    if (!inside.ok) return inside;
    const { state, body } = found.value;
    const { [ledgerKey(of, cell, side)]: _, ...others } = body.notes;
    const said = { text: text ?? '', by: asking.personName, on: asking.today };
    const notes = text === null ? others : { ...others, [ledgerKey(of, cell, side)]: said };
    const kept = await keepEngagement(tx, unit, { id, state, body: { ...body, notes } }, revision, asking);
    return kept.ok ? ok({ revision: kept.value.revision }) : kept;
  },
});
