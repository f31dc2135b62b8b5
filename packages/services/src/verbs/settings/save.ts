import { saveSettings } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { settingsOf } from '../../settings-of.ts';
import { mutation } from '../../verb.ts';

/** Says how a unit works; whoever has seen an older revision is told. */
export const save = mutation({
  name: 'settings.save',
  permission: 'setting.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, revision, settings }, { personName, now }) => {
    const saved = { settings, revision: revision + 1, by: personName, at: now.toISOString() };
    if (await saveSettings(tx, unit, saved)) return ok(await settingsOf(tx, unit));
    const current = await settingsOf(tx, unit);
    return refuse('stale-version', { seen: revision, now: current.revision });
  },
});
