import { saveSettings } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { type Settings, securityNames } from '@gongkai/reports';
import { refuseDoubled } from '../../people/refuse-doubled.ts';
import { settingsOf } from '../../settings-of.ts';
import { mutation } from '../../verb.ts';

/** Says what holds for the accounts of a unit and those below it, and leaves its other settings as they are. */
export const secure = mutation({
  name: 'settings.secure',
  permission: 'security.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, revision, settings }, { personName, now, today }) => {
    const before = await settingsOf(tx, unit);
    const kept: Settings = Object.fromEntries(
      Object.entries(before.own).filter(([name]) => !securityNames.some((each) => each === name)),
    );
    const saved = {
      settings: { ...kept, ...settings },
      revision: revision + 1,
      by: personName,
      at: now.toISOString(),
    };
    if (!(await saveSettings(tx, unit, saved)))
      return refuse('stale-version', { seen: revision, now: before.revision });
    const after = await settingsOf(tx, unit);
    const doubled = await refuseDoubled(tx, before, after, today);
    return doubled === null ? ok(after) : { ok: false, refusal: doubled };
  },
});
