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
  'audit-evidence': 'audit.edit',
  'audit-papers': 'audit.edit',
} as const satisfies Record<AttachedTo, Permission>;

/** Do files of this register say who an applicant is? That is known to the organ that was asked and to nobody above it (design D8). */
export const isOfPerson = (register: AttachedTo): boolean => register === 'applications' || register === 'remedies';

/** What an auditor keeps beside its own work, a draft of a finding among it. */
const isOfAudit = (register: AttachedTo): boolean => register === 'audit-evidence' || register === 'audit-papers';

/** null: whoever reads registers reads these too. */
const readingOf = (register: AttachedTo): Permission | null =>
  isOfPerson(register) ? 'identity.read' : isOfAudit(register) ? 'audit.read' : null;

/** May this person add or take away files of any register of the unit? Of which one, `refuseRegister` says. */
export const refuseEditing = ({ mandate }: Asking, unit: UnitCode) =>
  Object.values(editing).some((permission) => may(mandate, permission, unit))
    ? null
    : refuse('not-allowed', { permission: 'item.edit', unit });

/** Files of a register under its own right, those that say who somebody is under the right to know that. Null: allowed. */
export function refuseRegister(
  { mandate }: Asking,
  act: 'edit' | 'read',
  register: AttachedTo,
  unit: UnitCode,
): { readonly ok: false; readonly refusal: Refusal } | null {
  const permission = act === 'edit' ? editing[register] : readingOf(register);
  if (permission === null) return null;
  // What a section encloses with its answer is for the unit that asked it.
  const asked = act === 'read' && isSectionOf(unit, mandate.unit) ? houseOf(unit) : unit;
  return may(mandate, permission, asked) ? null : refuse('not-allowed', { permission, unit });
}
