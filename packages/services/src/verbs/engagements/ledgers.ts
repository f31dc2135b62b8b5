import type { LedgerCheck } from '@gongkai/auditing';
import { findEngagement } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import type { LedgerStanding, LedgerView } from '@gongkai/reports';
import { everyLedger } from '../../auditing/every-ledger.ts';
import { query } from '../../verb.ts';

/** How each report of an engagement stands against what it rests on: where to look first. */
export const ledgers = query({
  name: 'engagements.ledgers',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => {
    const found = await findEngagement(reading, unit, id);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    return ok((await everyLedger(reading, found)).map(standingOf));
  },
});

function standingOf({ unit, unitName, kind, state, counted, rows }: LedgerView): LedgerStanding {
  const begun = state !== null || counted;
  // What nobody has begun differs from nothing yet.
  const checks = begun ? rows.flatMap((row) => row.checks) : [];
  const count = (status: LedgerCheck['status']): number => checks.filter((check) => check.status === status).length;
  return {
    ...{ unit, unitName, kind, begun },
    ...{ unexplained: count('unexplained'), explained: count('explained'), open: count('not-evaluated') },
  };
}
