import { listActs } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { districtOf, rangeOf } from '@gongkai/units';
import { withActSubjects } from '../../auditing/act-subjects.ts';
import { query } from '../../verb.ts';

/** Who did what when in a subtree, newest first. */
export const list = query({
  name: 'audit.list',
  permission: 'audit.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, before, limit }) =>
    ok(await withActSubjects(reading, await listActs(reading, districtOf(unit), rangeOf(unit), before, limit))),
});
