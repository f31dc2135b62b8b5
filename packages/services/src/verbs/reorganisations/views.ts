import { findPublished, findTotals, listEveryUnit, listLineage, listOwnFigures } from '@gongkai/db';
import { rollUp } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { ok, periodEnd, refuse } from '@gongkai/kernel';
import { districtOf, heirOf, isTopOfPlace, isWithin, rangeOf } from '@gongkai/units';
import { placeOf } from '../../reorganise/place-of.ts';
import { fullRow, totalOf } from '../../totals-view.ts';
import { query } from '../../verb.ts';

/**
 * One year of a unit in three views (goal G8): what it published, what is known of it now in the tree of that year, and what the
 * units say whose past lies with it in today's tree. The first is frozen, the second follows corrections, the third lineage.
 */
export const views = query({
  name: 'reorganisations.views',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form: code, period }) => {
    const form = getForm(code);
    const place = placeOf(unit);
    const units = await listEveryUnit(reading, rangeOf(place), periodEnd(period));
    const nameOf = new Map(units.map((each) => [each.code, each.name]));
    if (!nameOf.has(unit)) return refuse('unit-not-found', { unit });
    const kind = isTopOfPlace(unit) ? 'district' : 'own';
    const published = await findPublished(reading, { unit, kind, form: code, period });
    const known = await findTotals(reading, unit, code, period);
    const lineage = await listLineage(reading, place);
    const origins = (await listOwnFigures(reading, districtOf(unit), code, period)).filter((row) =>
      isWithin(heirOf(lineage, row.unit), unit),
    );
    const counted = origins
      .filter(({ ownState }) => ownState !== 'missing')
      .map(({ own }) => ({ figures: fullRow(form, own) }));
    return ok({
      unit: { unit, name: nameOf.get(unit) ?? unit },
      form: code,
      period,
      published: published?.figures ?? null,
      publishedAt: published?.publishedAt ?? null,
      known: known === null ? null : totalOf(form, fullRow(form, known.own), fullRow(form, known.below)),
      today: counted.length === 0 ? null : rollUp(form, counted).sum,
      origins: origins.map((row) => ({
        unit: row.unit,
        name: nameOf.get(row.unit) ?? row.unit,
        counted: row.ownState !== 'missing',
      })),
    });
  },
});
