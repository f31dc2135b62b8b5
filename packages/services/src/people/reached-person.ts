import { type HeldRoles, listHeldRoles, type Query } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { isWithin } from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** Memberships of a person who has one in the asker's subtree; a person of another subtree does not exist here. */
export async function findReached(query: Query, asking: Asking, person: string): Promise<Result<readonly HeldRoles[]>> {
  const memberships = await listHeldRoles(query, person);
  if (memberships.some(({ unit }) => isWithin(unit, asking.mandate.unit))) return ok(memberships);
  return refuse('person-not-found', { person });
}

/**
 * The same for what touches the whole account (password, suspension): a person who also serves outside the subtree is
 * out of reach, or an administrator of a street could take over one of the district.
 */
export async function findReachedWholly(
  query: Query,
  asking: Asking,
  person: string,
): Promise<Result<readonly HeldRoles[]>> {
  const reached = await findReached(query, asking, person);
  if (!reached.ok || reached.value.every(({ unit }) => isWithin(unit, asking.mandate.unit))) return reached;
  return refuse('not-allowed', { permission: 'people.manage', unit: asking.mandate.unit });
}
