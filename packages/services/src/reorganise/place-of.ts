import { districtOf, type UnitCode, unitCode } from '@gongkai/units';

/** The code all units of one's place begin with: a city's place is written with its district digits empty (design D2). */
export const placeOf = (unit: UnitCode): UnitCode => unitCode(districtOf(unit).replace(/(00)+$/, ''));
