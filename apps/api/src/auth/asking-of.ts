import { ok, PlainDate, type Refusal, type Result, refuse } from '@gongkai/kernel';
import type { Asking, Standing } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import type { SignedIn } from './sessions.ts';

/** A code no unit has, for a person without any membership: they may ask who they are, and nothing else. */
const nowhere = { unit: unitCode('000000'), roles: [] };

const eightHours = 8 * 3_600_000;

/** The legal day: a Beijing day, whatever the machine's zone (design D10). China keeps UTC+8 all year round. */
export const todayAt = (now: Date): PlainDate =>
  PlainDate.parse(new Date(now.getTime() + eightHours).toISOString().slice(0, 10));

/** What a person has to do about their account before anything else; null when nothing. */
export function refuseUnfinished({ mustChange, mustEnroll }: SignedIn): Refusal | null {
  if (mustChange) return { code: 'password-must-change', facts: {} };
  return mustEnroll ? { code: 'second-factor-needed', facts: {} } : null;
}

/**
 * Who asks and in which capacity. `unit` is the unit the person has chosen to act as, one of their memberships; without
 * a choice the first.
 */
export function askingOf(session: SignedIn, unit: string | null, now: Date): Result<Asking> {
  const { memberships } = session;
  const chosen = unit === null ? (memberships[0] ?? nowhere) : memberships.find((each) => each.unit === unit);
  if (chosen === undefined) return refuse('unit-not-found', { unit: unit ?? '' });
  return ok({
    personId: session.personId,
    personName: session.name,
    mandate: chosen,
    today: todayAt(now),
    now,
    standing: standingOf(session),
  });
}

const standingOf = ({ mustChange, mustEnroll, secondFactor, rules }: SignedIn): Standing => ({
  mustChangePassword: mustChange,
  mustEnroll,
  secondFactor,
  passwordProfile: rules.passwordProfile,
});
