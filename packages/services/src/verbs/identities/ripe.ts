import { countRipe } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { closedBefore } from '@gongkai/registers/applications';
import { defaultIdentityYears } from '@gongkai/reports';
import { settingsOf } from '../../settings-of.ts';
import { query } from '../../verb.ts';

/** How many applicants are known longer than the unit has said they need be. */
export const ripe = query({
  name: 'identities.ripe',
  permission: 'identity.erase',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const { effective } = await settingsOf(reading, unit);
    const years = effective.identityYears ?? defaultIdentityYears;
    const before = closedBefore(today, years);
    return ok({ count: await countRipe(reading, unit, before), years, closedBefore: before });
  },
});
