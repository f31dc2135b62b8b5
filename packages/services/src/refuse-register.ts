import { type Permission, type Refusal, refuse } from '@gongkai/kernel';
import type { AttachedTo } from '@gongkai/reports';
import { houseOf, isSectionOf, may, type UnitCode } from '@gongkai/units';
import type { Asking } from './verb.ts';

const editing = {
  items: 'item.edit',
  applications: 'application.edit',
  remedies: 'remedy.edit',
  activities: 'activity.edit',
  'cell-notes': 'report.edit',
  'audit-findings': 'audit.answer',
} as const satisfies Record<AttachedTo, Permission>;

/** Do files of this register say who an applicant is? That is known to the organ that was asked and to nobody above it (design D8). */
export const isOfPerson = (register: AttachedTo): boolean => register === 'applications' || register === 'remedies';

/** Files of a register under its own right, those that say who somebody is under the right to know that. Null: allowed. */
export function refuseRegister(
  { mandate }: Asking,
  act: 'edit' | 'read',
  register: AttachedTo,
  unit: UnitCode,
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (act === 'read' && !isOfPerson(register)) return null;
  const permission = act === 'edit' ? editing[register] : 'identity.read';
  // What a section encloses with its answer is for the unit that asked it.
  const asked = act === 'read' && isSectionOf(unit, mandate.unit) ? houseOf(unit) : unit;
  return may(mandate, permission, asked) ? null : refuse('not-allowed', { permission, unit });
}
