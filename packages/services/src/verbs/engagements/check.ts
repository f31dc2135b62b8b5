import { ok } from '@gongkai/kernel';
import { keepEngagement, openEngagement } from '../../auditing/open-engagement.ts';
import { mutation } from '../../verb.ts';

/** Answers one question of the checklist. */
export const check = mutation({
  name: 'engagements.check',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, code, answer, note }, asking) => {
    const found = await openEngagement(tx, unit, id);
    if (!found.ok) return found;
    const { state, body } = found.value;
    const checklist = body.checklist.map((entry) => (entry.code === code ? { code, answer, note } : entry));
    const kept = await keepEngagement(tx, unit, { id, state, body: { ...body, checklist } }, revision, asking);
    return kept.ok ? ok({ revision: kept.value.revision }) : kept;
  },
});
