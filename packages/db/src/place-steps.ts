import type { DistrictCode } from '@gongkai/units';
import { placeSetting } from './scope.ts';

export type InPlace = <Value>(step: () => Promise<Value>) => Promise<Value>;

/**
 * Opens the place's rows for a step and closes them again, also after a failed one. Steps that overlap close them once,
 * after the last: an earlier closing would show the other step nothing, and nothing looks like a real answer.
 */
export function placeSteps(place: DistrictCode, set: (setting: string) => Promise<unknown>): InPlace {
  let open = 0;
  const leave = async (): Promise<void> => {
    open -= 1;
    if (open === 0) await set(placeSetting(''));
  };
  return async <Value>(step: () => Promise<Value>): Promise<Value> => {
    open += 1;
    let value: Value;
    try {
      await set(placeSetting(place));
      value = await step();
    } catch (fault) {
      // After a database error the transaction takes no more settings, and ends with them.
      await leave().catch(() => undefined);
      throw fault;
    }
    await leave();
    return value;
  };
}
