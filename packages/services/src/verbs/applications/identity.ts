import { findApplicant } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/** The full identity behind an application. It changes nothing, and is a mutation so that the looking is in the audit. */
export const identity = mutation({
  name: 'applications.identity',
  permission: 'identity.read',
  subject: ({ unit }) => unit,
  secretAnswer: true,
  run: async (tx, { unit, id }) => {
    const found = await findApplicant(tx, { unit, id });
    if (found === null) return refuse('application-not-found', { unit, id });
    const thirdParties = Object.entries(found.thirdParties).map(([party, who]) => ({ party, ...who }));
    return ok({ applicant: found.identity, thirdParties });
  },
});
