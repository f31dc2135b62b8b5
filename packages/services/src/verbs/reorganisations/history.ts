import { listEveryUnit, listLineage } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { heirOf, type Lineage, originsOf, rangeOf, type UnitCode } from '@gongkai/units';
import { placeOf } from '../../reorganise/place-of.ts';
import { query } from '../../verb.ts';

/** How a unit came to be and what became of it, over any number of steps. */
export const history = query({
  name: 'reorganisations.history',
  permission: 'unit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const place = placeOf(unit);
    const units = new Map((await listEveryUnit(reading, rangeOf(place), today)).map((each) => [each.code, each]));
    const found = units.get(unit);
    if (found === undefined) return refuse('unit-not-found', { unit });
    const lineage = await listLineage(reading, place);
    const named = (code: UnitCode) => ({ unit: code, name: units.get(code)?.name ?? code });
    return ok({
      unit: named(unit),
      today: named(heirOf(lineage, unit)),
      origins: originsOf(lineage, unit, [...units.keys()]).flatMap((code) => {
        const origin = units.get(code);
        if (origin === undefined || code === unit) return [];
        return [{ ...named(code), openedOn: origin.openedOn, closedOn: origin.closedOn }];
      }),
      steps: around(lineage, unit).map((step) => ({
        ...step,
        fromName: named(step.from).name,
        toName: named(step.to).name,
      })),
    });
  },
});

/** Every step that leads to a unit or away from it, at any distance, and renames on the way. */
function around(lineage: readonly Lineage[], unit: UnitCode): readonly Lineage[] {
  const steps = new Set<Lineage>();
  const follow = (at: UnitCode, end: 'from' | 'to', other: 'from' | 'to'): void => {
    for (const step of lineage.filter((each) => each[end] === at))
      if (!steps.has(step)) {
        steps.add(step);
        if (step[other] !== at) follow(step[other], end, other);
      }
  };
  follow(unit, 'to', 'from');
  follow(unit, 'from', 'to');
  return lineage.filter((step) => steps.has(step));
}
