import { listCopyPairs } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { query } from '../../verb.ts';

/** Pairs that a comparison found too much alike, the gravest first. */
export const list = query({
  name: 'copies.list',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, run, relation, of, after, limit }) => {
    const range = of === null ? null : rangeOf(of);
    const rows = await listCopyPairs(reading, unit, run, { relation, of: range, after, limit });
    return ok({ rows, next: rows.length < limit ? null : (rows.at(-1)?.rank ?? null) });
  },
});
