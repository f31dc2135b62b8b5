import { findSchemeRun } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** One application of a scheme: every unit's points, each with its reason. */
export const results = query({
  name: 'schemes.results',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => {
    const run = await findSchemeRun(reading, unit, id);
    if (run === null) return refuse('audit-work-not-found', { unit, id });
    const { manual: _, ...shown } = run;
    return ok(shown);
  },
});
