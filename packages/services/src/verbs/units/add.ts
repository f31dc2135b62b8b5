import { addUnit, findUnit } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn, mayStandBelow, parentOf, type Unit } from '@gongkai/units';
import { unitKindNames } from '@gongkai/words';
import { renewPlace } from '../../renew-place.ts';
import { mutation } from '../../verb.ts';

/** A new unit below one's own. Codes never change meaning: a code once used is never given again (design D1). */
export const add = mutation({
  name: 'units.add',
  permission: 'unit.manage',
  subject: ({ code }) => code,
  run: async (tx, { parent, code, name, kind, openedOn }, { now }) => {
    const above = await findUnit(tx, parent, openedOn);
    if (above === null) return refuse('unit-not-found', { unit: parent });
    if (parentOf(code) !== parent) return refuse('unit-code-not-below', { unit: code, parent });
    if (!existsOn(above, openedOn))
      return refuse('unit-closed', { unit: parent, on: above.closedOn ?? above.openedOn });
    if (!mayStandBelow(kind, above.kind))
      return refuse('unit-kind-not-below', { kind: unitKindNames[kind], parent: unitKindNames[above.kind] });
    if ((await findUnit(tx, code, openedOn)) !== null) return refuse('unit-exists', { unit: code });
    const unit: Unit = { code, name, kind, openedOn, closedOn: null, demo: above.demo };
    await addUnit(tx, unit);
    await renewPlace(tx, code, openedOn, now);
    return ok(unit);
  },
});
