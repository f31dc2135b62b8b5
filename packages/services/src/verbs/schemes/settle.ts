import { findSchemeRun } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { keepRun } from '../../auditing/keep-run.ts';
import { mutation } from '../../verb.ts';

/** 定稿: scores once more and freezes the results. Nothing that only a person can give may be missing. */
export const settle = mutation({
  name: 'schemes.settle',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, revision }, asking) => {
    const run = await findSchemeRun(tx, unit, id);
    if (run === null) return refuse('audit-work-not-found', { unit, id });
    if (run.settled) return refuse('audit-rule', { rule: 'run-settled', detail: '' });
    const missing = run.results.flatMap(({ items }) => items).filter(({ why }) => why.kind === 'manual-missing').length;
    if (missing > 0) return refuse('audit-rule', { rule: 'manual-points-missing', detail: String(missing) });
    const kept = await keepRun(tx, unit, { ...run, settled: true }, revision, asking);
    return kept.ok ? ok({ revision: kept.value }) : kept;
  },
});
