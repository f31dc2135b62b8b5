import { findUnit, renameUnit } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { existsOn } from '@gongkai/units';
import { mutation } from '../../verb.ts';

/** A new name from a day on, with the document that gives it; earlier years keep the old one. */
export const rename = mutation({
  name: 'units.rename',
  permission: 'unit.manage',
  subject: ({ unit }) => unit,
  run: async (tx, { unit: code, name, on, document }) => {
    const unit = await findUnit(tx, code, on);
    if (unit === null) return refuse('unit-not-found', { unit: code });
    if (!existsOn(unit, on)) return refuse('unit-closed', { unit: code, on: unit.closedOn ?? unit.openedOn });
    await renameUnit(tx, code, name, on, document);
    return ok({ ...unit, name });
  },
});
