import { findEngagement } from '@gongkai/db';
import { refuse } from '@gongkai/kernel';
import { ledgerView } from '../../auditing/ledger-view.ts';
import { insideOf } from '../../auditing/open-engagement.ts';
import { query } from '../../verb.ts';

/** The reconciliation ledger of one report of an engagement, a concluded one too (goal G57). */
export const ledger = query({
  name: 'engagements.ledger',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id, of, kind }) => {
    const found = await findEngagement(reading, unit, id);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    const inside = insideOf(found, of);
    return inside.ok ? ledgerView(reading, found, of, kind) : inside;
  },
});
