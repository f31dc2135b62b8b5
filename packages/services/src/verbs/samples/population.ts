import { stratumOf } from '@gongkai/auditing';
import { ok, type strataKinds } from '@gongkai/kernel';
import { insideOf, openEngagement } from '../../auditing/open-engagement.ts';
import { populationOf } from '../../auditing/population-of.ts';
import { query } from '../../verb.ts';

/** What stands behind a figure, before anything is drawn from it. */
export const population = query({
  name: 'samples.population',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, engagement, figure }) => {
    const open = await openEngagement(reading, unit, engagement);
    if (!open.ok) return open;
    const inside = insideOf(open.value, figure.unit);
    if (!inside.ok) return inside;
    const found = await populationOf(reading, figure);
    if (!found.ok) return found;
    const { records, without } = found.value;
    const strataOf = (kind: (typeof strataKinds)[number]) =>
      new Set(records.map((record) => stratumOf(kind, record))).size;
    return ok({
      records: records.length,
      amount: records.reduce((sum, { amount }) => sum + amount, 0),
      strata: {
        none: strataOf('none'),
        unit: strataOf('unit'),
        month: strataOf('month'),
        register: strataOf('register'),
      },
      without: [...without],
    });
  },
});
