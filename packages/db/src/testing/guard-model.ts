import { districtOf, isWithin, type UnitCode, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import type { Scope } from '../scope.ts';
import type { RowOf } from './tenant-rows.ts';
import { actingColumn, type TenantTable } from './tenant-tables.ts';

/** Codes of a small world in which units are often above, below and beside one another, and next door. */
const segment = fc.constantFrom('001', '002', 'D01', 'D02');
export const anyCode: fc.Arbitrary<UnitCode> = fc
  .oneof(
    { weight: 1, arbitrary: fc.constantFrom('', '99', '9901', '98') },
    { weight: 2, arbitrary: fc.constantFrom('990101', '990102', '980101') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('990101', '990102'), segment).map((parts) => parts.join('')) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom('990101', '990102'), segment, segment).map((parts) => parts.join('')),
    },
  )
  .map(unitCode);

/** What the design says is seen (D7), from codes alone. */
export function isSeen(table: TenantTable, code: UnitCode, scope: Scope, place: string): boolean {
  switch (table.class) {
    case 'own':
    // Rows of the test are none that stand.
    case 'shown':
      return isWithin(code, scope.unit);
    case 'private':
      return code === scope.unit;
    case 'down':
      return isWithin(code, scope.unit) || isWithin(scope.unit, code);
    case 'place':
      return code === place;
    default:
      return true;
  }
}

/** What the design lets in: a row of whom, written by whom. */
export function isWritten(table: TenantTable, row: RowOf, scope: Scope, place: string): boolean {
  const inScope = row.unit.startsWith(scope.unit);
  const own = actingColumn(table) === null || row.acting === scope.unit;
  switch (table.class) {
    case 'own':
    case 'private':
    case 'public':
    case 'shown':
      return inScope && own;
    case 'down':
      return own;
    case 'place':
      return row.district === place && own;
    default:
      return inScope;
  }
}

/** How far a lock (for update) reaches, and then an update; what is not reached is as if it were not there. */
export function changesOf(
  table: TenantTable,
  of: UnitCode,
  scope: Scope,
  place: string,
): { locks: boolean; changes: boolean } {
  switch (table.class) {
    // A superior locks a row below it, and changes nothing in it.
    case 'own':
      return { locks: isWithin(of, scope.unit), changes: of === scope.unit };
    case 'private':
    case 'down':
      return { locks: of === scope.unit, changes: of === scope.unit };
    case 'place':
      return { locks: districtOf(of) === place, changes: districtOf(of) === place };
    default:
      return { locks: isWithin(of, scope.unit), changes: isWithin(of, scope.unit) };
  }
}
