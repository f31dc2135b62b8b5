import { listPersons, type Query } from '@gongkai/db';
import type { RefusalOf } from '@gongkai/kernel';
import type { SettingsView } from '@gongkai/reports';
import { doubledDuty, rangeOf, separateRoles } from '@gongkai/units';
import { roleNames } from '@gongkai/words';

/**
 * Keeping the three administrators apart begins only when they are: while somebody in the subtree still is two of them, or
 * the unit itself lacks one, the setting would be a word without effect. Null when nothing is in the way.
 */
export async function refuseDoubled(
  query: Query,
  before: SettingsView,
  after: SettingsView,
  day: string,
): Promise<RefusalOf<'duties-not-separated'> | null> {
  if (after.effective.separateDuties !== true || before.effective.separateDuties === true) return null;
  const active = (await listPersons(query, rangeOf(after.unit), day)).filter(({ suspended }) => !suspended);
  const doubled = active.filter(({ memberships }) => doubledDuty(memberships.flatMap(({ roles }) => roles)) !== null);
  const here = active.flatMap(({ memberships }) =>
    memberships.flatMap(({ unit, roles }) => (unit === after.unit ? roles : [])),
  );
  const missing = separateRoles.filter((role) => !here.includes(role));
  if (doubled.length === 0 && missing.length === 0) return null;
  const names = doubled
    .slice(0, 5)
    .map(({ name }) => name)
    .join('、');
  return {
    code: 'duties-not-separated',
    facts: { names, missing: missing.map((role) => roleNames[role]).join('、') },
  };
}
