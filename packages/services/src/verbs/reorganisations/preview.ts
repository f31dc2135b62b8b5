import { ok } from '@gongkai/kernel';
import { factsBelow, objectionsTo } from '../../reorganise/known-facts.ts';
import { touchedBy } from '../../reorganise/touched.ts';
import { query } from '../../verb.ts';

/** What a reorganisation would touch: every report with its figure, every open case, everybody's mandate; and what stands against it. */
export const preview = query({
  name: 'reorganisations.preview',
  permission: 'unit.manage',
  subject: ({ unit }) => unit,
  // Everything named stands below the unit: a right over what is below suffices.
  below: true,
  run: async (reading, { unit, change }, asking) => {
    const facts = await factsBelow(reading, unit, asking);
    const opened = new Map(change.opening.map(({ code, name }) => [String(code), name]));
    const nameOf = (code: string): string => opened.get(code) ?? facts.units.get(code)?.name ?? code;
    const units = [];
    for (const part of change.parts)
      if (facts.units.has(part.unit)) units.push(await touchedBy(reading, part, nameOf, change.on));
    const against = await objectionsTo(reading, change, facts, asking);
    return ok({
      objections: against.map((each) => ({ ...each, name: nameOf(each.unit) })),
      units,
      opening: change.opening.map(({ code, name }) => ({ unit: code, name })),
      renaming: change.renaming.map(({ unit: code, name }) => ({ unit: code, name: nameOf(code), newName: name })),
    });
  },
});
