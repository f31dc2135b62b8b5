import { countRipe, eraseIdentities, lockRipe } from '@gongkai/db';
import { applicantKinds, ok } from '@gongkai/kernel';
import { closedBefore, erasedApplicant } from '@gongkai/registers/applications';
import { defaultIdentityYears } from '@gongkai/reports';
import { settingsOf } from '../../settings-of.ts';
import { mutation } from '../../verb.ts';

const most = 500;

/** 清除申请人信息: of applications that have been over long enough, with a reason that stays in the audit. */
export const erase = mutation({
  name: 'identities.erase',
  permission: 'identity.erase',
  subject: ({ unit }) => unit,
  run: async (tx, { unit }, { today }) => {
    const { effective } = await settingsOf(tx, unit);
    const before = closedBefore(today, effective.identityYears ?? defaultIdentityYears);
    const rows = await lockRipe(tx, unit, before, most);
    for (const kind of applicantKinds) {
      const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
      if (ids.length > 0) await eraseIdentities(tx, unit, ids, { kind, identity: erasedApplicant(kind), on: today });
    }
    return ok({ erased: rows.length, left: await countRipe(tx, unit, before) });
  },
});
