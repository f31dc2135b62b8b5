import { type CodeRange, DistrictCode } from '@gongkai/units';
import type { Reading } from '../database.ts';

/**
 * Opens the rows of the place a range lies in, for a step: a city looks into its districts one by one. A range may begin
 * with the beginning of a code (the sections of a unit).
 */
export const atPlaceOf = <Value>(query: Reading, { from }: CodeRange, step: () => Promise<Value>): Promise<Value> =>
  query.atPlace(DistrictCode.parse((/^\d*/.exec(from)?.[0] ?? '').slice(0, 6).padEnd(6, '0')), step);
