import { findSchemeRun } from '@gongkai/db';
import { ok, printPoints, refuse } from '@gongkai/kernel';
import type { ManualOfRun } from '@gongkai/reports';
import { keepRun } from '../../auditing/keep-run.ts';
import { mutation } from '../../verb.ts';

/** Points that only a person can give, each with its reason; the rest is scored anew. */
export const give = mutation({
  name: 'schemes.give',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision, given }, asking) => {
    const run = await findSchemeRun(tx, unit, id);
    if (run === null) return refuse('audit-work-not-found', { unit, id });
    if (run.settled) return refuse('audit-rule', { rule: 'run-settled', detail: '' });
    const manual: ManualOfRun = { ...run.manual };
    for (const { of, item, points, reason } of given) {
      const asked = run.body.items.find(({ code, evidence }) => code === item && evidence.kind === 'manual');
      if (asked === undefined || !run.results.some((each) => each.unit === of))
        return refuse('audit-work-not-found', { unit: of, id: item });
      if (points > asked.points)
        return refuse('audit-rule', { rule: 'points-above-weight', detail: printPoints(asked.points) });
      manual[of] = { ...manual[of], [item]: { points, reason, by: asking.personName } };
    }
    const kept = await keepRun(tx, unit, { ...run, manual }, revision, asking);
    return kept.ok ? ok({ revision: kept.value }) : kept;
  },
});
