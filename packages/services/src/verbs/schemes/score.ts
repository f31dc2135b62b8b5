import { isWhole } from '@gongkai/auditing';
import { findScheme, nextNumber, saveScheme, saveSchemeRun } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { scoresBelow } from '../../auditing/scheme-evidence.ts';
import { mutation } from '../../verb.ts';

/** Applies a version to a period. A draft is tried and may then come into force; one in force counts once it is settled. */
export const score = mutation({
  name: 'schemes.score',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, version, period }, { today, now, personName }) => {
    const found = await findScheme(tx, unit, id, version);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    if (!isWhole(found.body)) return refuse('audit-rule', { rule: 'scheme-empty', detail: '' });
    if (found.state === 'retired') return refuse('audit-rule', { rule: 'scheme-not-in-force', detail: '' });
    const year = yearOf(today);
    const run = `${year}-${await nextNumber(tx, unit, 'scheme-run', year)}`;
    const rehearsal = found.state === 'draft';
    await saveSchemeRun(tx, unit, {
      ...{ id: run, scheme: id, version, body: found.body, period, manual: {} },
      ...{ kind: rehearsal ? ('rehearsal' as const) : ('counted' as const), settled: false, revision: 1 },
      ...{
        results: await scoresBelow(tx, unit, found.body, period, { manual: {}, today }),
        at: now.toISOString(),
        by: personName,
      },
    });
    if (rehearsal && !(await saveScheme(tx, unit, { ...found, rehearsed: found.revision }, found.revision)))
      return refuse('stale-version', { seen: found.revision, now: found.revision });
    return ok({ run });
  },
});
