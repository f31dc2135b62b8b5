import { createValue } from '../ui/value.ts';

const slot = 'gongkai.unit';

/** Code of the unit the person acts as, a tab of its own choice; null before anybody has signed in. */
export const actingUnit = createValue<string | null>(sessionStorage.getItem(slot), (unit) => {
  if (unit === null) sessionStorage.removeItem(slot);
  else sessionStorage.setItem(slot, unit);
});

const lastOf = (person: string): string => `${slot}.${person}`;

/** What a person chose last in this browser: where a new tab begins. */
export const lastChosen = (person: string): string | null => localStorage.getItem(lastOf(person));

export const chooseUnit = (person: string, unit: string): void => {
  localStorage.setItem(lastOf(person), unit);
  actingUnit.set(unit);
};
