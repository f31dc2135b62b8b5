import type { UnitCode } from '@gongkai/units';
import { actingSetting, type Scope } from './scope.ts';

export type AsUnit = <Value>(unit: UnitCode, step: () => Promise<Value>) => Promise<Value>;

/**
 * Runs a step as a unit within the scope, and then as oneself again: a reorganisation writes the rows of those it changes, and a
 * row may be written only as the unit it is of (design D7, D16). The range that is seen stays the caller's; nothing outside it
 * can be acted for. One after the other: of two at once the second would write as the first.
 */
export function actingSteps(scope: Scope, set: (setting: string) => Promise<unknown>): AsUnit {
  let acting = false;
  return async (unit, step) => {
    if (unit < scope.from || unit >= scope.to) throw new Error('a unit outside the scope cannot be acted for');
    if (acting) throw new Error('one unit is acted for at a time');
    acting = true;
    try {
      await set(actingSetting(unit));
      const value = await step();
      await set(actingSetting(scope.unit));
      return value;
    } finally {
      acting = false;
    }
  };
}
