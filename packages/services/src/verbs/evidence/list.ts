import { countEvidence, listEvidence } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { evidenceRivals } from '../../evidence/evidence-rivals.ts';
import { query } from '../../verb.ts';

/** Old reports that a unit reviews, the newest first. */
export const list = query({
  name: 'evidence.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, filter, after, limit }, asking) => {
    const found = await listEvidence(reading, unit, filter, after, limit + 1);
    const rows = found.slice(0, limit);
    const rivals = await evidenceRivals(reading, rows, asking);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return ok({
      count: await countEvidence(reading, unit, filter),
      rows: rows.map((row) => ({ ...row, rivals: rivals.get(row.id) ?? [] })),
      next: last === undefined ? null : { at: last.at, id: last.id },
    });
  },
});
