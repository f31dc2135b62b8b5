import { type Permission, type Refusal, type Register, refuse } from '@gongkai/kernel';
import { houseOf, isSectionOf, may, type UnitCode } from '@gongkai/units';
import type { Asking } from './verb.ts';

const editing = {
  items: 'item.edit',
  applications: 'application.edit',
  remedies: 'remedy.edit',
  activities: 'activity.edit',
} as const satisfies Record<Register, Permission>;

/** Do files of this register say who an applicant is? That is known to the organ that was asked and to nobody above it (design D8). */
export const isOfPerson = (register: Register): boolean => register === 'applications' || register === 'remedies';

/** Files of a register under its own right, those that say who somebody is under the right to know that. Null: allowed. */
export function refuseRegister(
  { mandate }: Asking,
  act: 'edit' | 'read',
  register: Register,
  unit: UnitCode,
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (act === 'read' && !isOfPerson(register)) return null;
  const permission = act === 'edit' ? editing[register] : 'identity.read';
  // What a section encloses with its answer is for the unit that asked it.
  const asked = act === 'read' && isSectionOf(unit, mandate.unit) ? houseOf(unit) : unit;
  return may(mandate, permission, asked) ? null : refuse('not-allowed', { permission, unit });
}
