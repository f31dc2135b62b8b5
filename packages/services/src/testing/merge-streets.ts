import { type PlainDate, yearOf } from '@gongkai/kernel';
import { followAlong, type Reorganisation, type Unit, unitCode } from '@gongkai/units';
import { z } from 'zod';
import type { World } from './world.ts';

/** East and west of the test world, and the street they become. */
export const [east, west, both] = ['990101001', '990101002', '990101009'] as const;

/** East and west become one new street; their communities go along. */
export async function merger(world: World, on: PlainDate): Promise<Reorganisation> {
  const tree = z.object({ units: z.custom<Unit[]>() });
  const asked = { unit: '990101', year: yearOf(on) };
  const { units } = tree.parse(await world.as('990101', 'office').must('units.tree', asked));
  const heir = unitCode(both);
  const taken = new Set<string>([...units.map(({ code }) => code), both]);
  const along = [east, west].map((code) => followAlong(unitCode(code), heir, units, on, taken));
  return {
    ...{ kind: 'merge', on, document: '示政发〔2026〕3号', renaming: [] },
    parts: [
      ...[east, west].map((code) => ({ unit: unitCode(code), ends: true, becomes: [heir], heir })),
      ...along.flatMap(({ parts }) => parts),
    ],
    opening: [{ code: heir, name: '东西街道', kind: 'street' }, ...along.flatMap(({ opening }) => opening)],
  };
}
