import type { Permission, Refusal } from '@gongkai/kernel';
import { may, type UnitCode } from '@gongkai/units';
import type { Asking } from '../../verb.ts';

// Whoever fills a report, answers for it or decides on it may speak about its cells; who only reads does not.
const speaking: readonly Permission[] = ['report.edit', 'report.waive', 'report.sign', 'report.decide'];

/** Null: allowed. */
export function refuseNote(
  { mandate }: Asking,
  unit: UnitCode,
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (speaking.some((permission) => may(mandate, permission, unit))) return null;
  return { ok: false, refusal: { code: 'not-allowed', facts: { permission: 'report.edit', unit } } };
}
