import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import type { Reading } from '../database.ts';

/** Opens the rows of the place a range lies in, for a step: a city looks into its districts one by one. */
export const atPlaceOf = <Value>(query: Reading, { from }: CodeRange, step: () => Promise<Value>): Promise<Value> =>
  from.length < 6 ? query.inPlace(step) : query.atPlace(districtOf(UnitCode.parse(from)), step);
