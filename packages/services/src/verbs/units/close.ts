import { closeUnit, findUnit, listUnits } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn, rangeOf } from '@gongkai/units';
import { renewPlace } from '../../renew-place.ts';
import { mutation } from '../../verb.ts';

/** The unit exists no more from a day on. What it filed stays, in the years in which it filed it. */
export const close = mutation({
  name: 'units.close',
  permission: 'unit.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit: code, on }, { now }) => {
    const unit = await findUnit(tx, code, on);
    if (unit === null) return refuse('unit-not-found', { unit: code });
    if (!existsOn(unit, on)) return refuse('unit-closed', { unit: code, on: unit.closedOn ?? unit.openedOn });
    const open = await listUnits(tx, rangeOf(code), on);
    if (open.length > 1) return refuse('unit-has-open-units', { unit: code, count: open.length - 1 });
    await closeUnit(tx, code, on);
    await renewPlace(tx, code, on, now);
    return ok({ ...unit, closedOn: on });
  },
});
