import { createValue } from '../ui/value.ts';

const slot = 'gongkai.unit';

/** Code of the unit the person acts as, a tab of its own choice; null before anybody has signed in. */
export const actingUnit = createValue<string | null>(sessionStorage.getItem(slot), (unit) => {
  if (unit === null) sessionStorage.removeItem(slot);
  else sessionStorage.setItem(slot, unit);
});
