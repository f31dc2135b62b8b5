import { PlainDate, ReorganisationKind } from '@gongkai/kernel';
import { z } from 'zod';
import { UnitCode } from './code.ts';

/**
 * How one unit became another (design D1); `close` and `rename` lead from a unit to itself. A code kept after a split is a
 * transfer, not a new unit. `heir`: of what a unit became, the one that takes over its open cases and its past.
 */
export const Lineage = z.object({
  from: UnitCode,
  to: UnitCode,
  kind: ReorganisationKind,
  on: PlainDate,
  document: z.string().max(200),
  heir: z.boolean(),
});
export type Lineage = z.infer<typeof Lineage>;

const leads = ({ from, to }: Lineage): boolean => from !== to;

/** What a unit became, in the order of its days; a unit that only lost a part is still there. */
export const successorsOf = (lineage: readonly Lineage[], unit: UnitCode): readonly Lineage[] =>
  lineage.filter((each) => leads(each) && each.from === unit);

/** What a unit was made of, in the order of its days. */
export const predecessorsOf = (lineage: readonly Lineage[], unit: UnitCode): readonly Lineage[] =>
  lineage.filter((each) => leads(each) && each.to === unit);

/**
 * Where a unit's past lies in today's tree, over any number of steps: each has one heir at most, so nothing is shared and
 * nothing is counted twice. Codes are never given again, so the way ends.
 */
export const heirOf = (lineage: readonly Lineage[], unit: UnitCode): UnitCode => heirsOf(lineage, unit).at(-1) ?? unit;

/** The way a unit's past has gone: the unit itself, its heir, that one's heir, and so on to today's tree. */
export function heirsOf(lineage: readonly Lineage[], unit: UnitCode): readonly UnitCode[] {
  const way: UnitCode[] = [unit];
  for (;;) {
    const next = lineage.find((each) => leads(each) && each.heir && each.from === way.at(-1));
    if (next === undefined || way.includes(next.to)) return way;
    way.push(next.to);
  }
}

/** Units whose past lies with `unit` in today's tree, itself among them, among `units`. */
export const originsOf = (
  lineage: readonly Lineage[],
  unit: UnitCode,
  units: readonly UnitCode[],
): readonly UnitCode[] => units.filter((each) => heirOf(lineage, each) === unit);
