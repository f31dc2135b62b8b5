import { countEvidence, listEvidence } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Old reports that a unit reviews, the newest first. */
export const list = query({
  name: 'evidence.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, filter, after, limit }) => {
    const found = await listEvidence(reading, unit, filter, after, limit + 1);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return ok({
      count: await countEvidence(reading, unit, filter),
      rows,
      next: last === undefined ? null : { at: last.at, id: last.id },
    });
  },
});
