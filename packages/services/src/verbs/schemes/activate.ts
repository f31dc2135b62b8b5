import { findScheme, listSchemes, saveScheme } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** Brings a rehearsed draft into force; the version before it is retired. */
export const activate = mutation({
  name: 'schemes.activate',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, version, revision }, { now, personName }) => {
    const found = await findScheme(tx, unit, id, version);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    if (found.revision !== revision) return refuse('stale-version', { seen: revision, now: found.revision });
    if (found.state !== 'draft') return refuse('audit-rule', { rule: 'scheme-not-a-draft', detail: '' });
    if (found.rehearsed !== found.revision) return refuse('audit-rule', { rule: 'scheme-not-rehearsed', detail: '' });
    const stamp = { updatedAt: now.toISOString(), updatedBy: personName };
    for (const each of await listSchemes(tx, unit))
      if (each.id === id && each.state === 'in-force')
        await saveScheme(tx, unit, { ...each, ...stamp, state: 'retired' }, each.revision);
    if (await saveScheme(tx, unit, { ...found, ...stamp, state: 'in-force' }, revision)) return ok({ revision });
    return refuse('stale-version', { seen: revision, now: found.revision });
  },
});
