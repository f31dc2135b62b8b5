import { findScheme, nextNumber, saveScheme } from '@gongkai/db';
import { ok, refuse, yearOf } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** Begins a scheme, or changes the version that is still being written: what has counted is never changed. */
export const save = mutation({
  name: 'schemes.save',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, version, revision, body }, { today, now, personName }) => {
    const before = id === null ? null : await findScheme(tx, unit, id, version);
    if (id !== null && before === null) return refuse('audit-work-not-found', { unit, id });
    if (before !== null && before.state !== 'draft')
      return refuse('audit-rule', { rule: 'scheme-not-a-draft', detail: '' });
    const year = yearOf(today);
    const own = id ?? `${year}-${await nextNumber(tx, unit, 'scheme', year)}`;
    const next = {
      ...{ id: own, version: id === null ? 1 : version, state: 'draft' as const, revision: revision + 1 },
      ...{ rehearsed: before?.rehearsed ?? null, body, updatedAt: now.toISOString(), updatedBy: personName },
    };
    if (await saveScheme(tx, unit, next, revision))
      return ok({ id: own, version: next.version, revision: next.revision });
    return refuse('stale-version', { seen: revision, now: before?.revision ?? 0 });
  },
});
