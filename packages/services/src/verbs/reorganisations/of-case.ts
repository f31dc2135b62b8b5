import { findUnit, listHandovers } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** From which unit a case came with a reorganisation, and to which it went. */
export const ofCase = query({
  name: 'reorganisations.ofCase',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, register, caseId }) => {
    const links = [];
    for (const { way, otherUnit, otherId, on, document } of await listHandovers(reading, unit, register, caseId)) {
      const other = await findUnit(reading, otherUnit, on);
      links.push({ way, otherUnit, otherName: other?.name ?? otherUnit, otherId, on, document });
    }
    return ok(links);
  },
});
