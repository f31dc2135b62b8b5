import { listSchemes, saveScheme } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** A new version to write on, from the newest; while one is being written, that one. */
export const revise = mutation({
  name: 'schemes.revise',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id }, { now, personName }) => {
    const newest = (await listSchemes(tx, unit)).find((each) => each.id === id);
    if (newest === undefined) return refuse('audit-work-not-found', { unit, id });
    if (newest.state === 'draft') return ok({ version: newest.version });
    const version = newest.version + 1;
    const next = {
      ...{ id, version, state: 'draft' as const, revision: 1, rehearsed: null, body: newest.body },
      ...{ updatedAt: now.toISOString(), updatedBy: personName },
    };
    if (await saveScheme(tx, unit, next, 0)) return ok({ version });
    return refuse('stale-version', { seen: 0, now: 1 });
  },
});
