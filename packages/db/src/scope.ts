import { type DistrictCode, districtOf, rangeOf, type UnitCode } from '@gongkai/units';

/** What one transaction may see and write as: one range, one acting unit (design D7). */
export interface Scope {
  readonly unit: UnitCode;
  readonly from: string;
  readonly to: string;
  readonly place: DistrictCode;
}

/** The scope of whoever acts for `unit`: its whole subtree. */
export const scopeOf = (unit: UnitCode): Scope => ({ unit, ...rangeOf(unit), place: districtOf(unit) });

// Codes and places are branded texts of digits, capital letters and ~; nothing else may be spelled into a statement.
function quote(code: string): string {
  if (!/^[0-9A-Z~]*$/.test(code)) throw new Error('not a code');
  return `'${code}'`;
}

/** Settings travel as SET LOCAL, one message, never `set_config` (facts: workers of a cluster see only these). */
export const settingsOf = (scope: Scope, place: DistrictCode | '' = ''): string =>
  `set local app.unit = ${quote(scope.unit)}; set local app.scope_from = ${quote(scope.from)}; ` +
  `set local app.scope_to = ${quote(scope.to)}; ${placeSetting(place)}`;

/** As whom a step writes. */
export const actingSetting = (unit: UnitCode): string => `set local app.unit = ${quote(unit)}`;

export const placeSetting = (place: DistrictCode | ''): string => `set local app.place = ${quote(place)}`;
