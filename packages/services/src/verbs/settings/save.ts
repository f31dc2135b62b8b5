import { saveSettings } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { may } from '@gongkai/units';
import { refuseDoubled } from '../../people/refuse-doubled.ts';
import { securityOf, settingsOf } from '../../settings-of.ts';
import { mutation } from '../../verb.ts';

/** Says how a unit works; whoever has seen an older revision is told. What it says about accounts is a right of its own. */
export const save = mutation({
  name: 'settings.save',
  permission: 'setting.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, revision, settings }, { personName, now, today, mandate }) => {
    const before = await settingsOf(tx, unit);
    const secured = JSON.stringify(securityOf(settings)) !== JSON.stringify(securityOf(before.own));
    if (secured && !may(mandate, 'security.manage', unit))
      return refuse('not-allowed', { permission: 'security.manage', unit });
    const saved = { settings, revision: revision + 1, by: personName, at: now.toISOString() };
    if (!(await saveSettings(tx, unit, saved))) {
      const current = await settingsOf(tx, unit);
      return refuse('stale-version', { seen: revision, now: current.revision });
    }
    const after = await settingsOf(tx, unit);
    const doubled = await refuseDoubled(tx, before, after, today);
    return doubled === null ? ok(after) : { ok: false, refusal: doubled };
  },
});
