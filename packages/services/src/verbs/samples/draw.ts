import { randomBytes } from 'node:crypto';
import { drawSample, generatorName, Seed } from '@gongkai/auditing';
import { addSample, nextNumber } from '@gongkai/db';
import { ok, yearOf } from '@gongkai/kernel';
import { insideOf, openEngagement } from '../../auditing/open-engagement.ts';
import { populationOf } from '../../auditing/population-of.ts';
import { populationHash } from '../../auditing/sample-views.ts';
import { mutation } from '../../verb.ts';

/**
 * Draws a sample of the records behind a figure and writes it down with its seed and the hash of what it was drawn from,
 * so that anybody can draw it again and see whether the records have changed since.
 */
export const draw = mutation({
  name: 'samples.draw',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, engagement, figure, design }, { today, now, personName }) => {
    const open = await openEngagement(tx, unit, engagement);
    if (!open.ok) return open;
    const inside = insideOf(open.value, figure.unit);
    if (!inside.ok) return inside;
    const population = await populationOf(tx, figure);
    if (!population.ok) return population;
    const { records } = population.value;
    const seed = design.seed ?? ownSeed();
    const drawn = drawSample(records, { ...design, seed });
    if (!drawn.ok) return drawn;
    const year = yearOf(today);
    const id = `${year}-${await nextNumber(tx, unit, 'sample', year)}`;
    await addSample(tx, unit, {
      ...{ id, engagement, figure, generator: generatorName, seed, strata: design.strata, size: design.size },
      ...{ population: drawn.value.population, sha256: populationHash(records), drawn: [...drawn.value.strata] },
      ...{ records: drawn.value.records, at: now.toISOString(), by: personName },
    });
    return ok({ id, seed });
  },
});

const ownSeed = (): Seed => Seed.parse(randomBytes(8).readBigUInt64BE().toString());
