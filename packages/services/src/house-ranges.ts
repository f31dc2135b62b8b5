import type { CodeRange, UnitCode } from '@gongkai/units';

/** A unit and its sections as ranges of codes: nothing else that lies beneath it. */
export const houseRanges = (unit: UnitCode): readonly CodeRange[] => [
  { from: unit, to: `${unit}0` },
  { from: `${unit}K`, to: `${unit}L` },
];
