import { type Database, type HeldRoles, scopeOf } from '@gongkai/db';
import type { PasswordProfile } from '@gongkai/reports';
import { settingsOf } from '../settings-of.ts';

/** What a person's units say about their account, the strictest of each. */
export interface AccountRules {
  readonly secondFactor: boolean;
  readonly passwordProfile: PasswordProfile;
}

/** By the settings of every unit where the person holds a role; without one nothing is asked. */
export async function accountRulesOf(db: Database, memberships: readonly HeldRoles[]): Promise<AccountRules> {
  const said = await Promise.all(
    memberships.map(async ({ unit, roles }) => {
      const { effective } = await db.read(scopeOf(unit), (reading) => settingsOf(reading, unit));
      return {
        secondFactor: roles.some((role) => effective.secondFactorFor?.includes(role) === true),
        complexity: effective.passwordProfile === 'complexity',
      };
    }),
  );
  return {
    secondFactor: said.some(({ secondFactor }) => secondFactor),
    passwordProfile: said.some(({ complexity }) => complexity) ? 'complexity' : 'length',
  };
}
