import { listCorrections } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

const most = 100;

/** Counted figures below that were corrected, as this unit was told. */
export const list = query({
  name: 'corrections.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await listCorrections(reading, unit, most)),
});
