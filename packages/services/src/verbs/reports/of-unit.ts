import { listReportsOfUnit } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** Every report a unit has, newest period first. */
export const ofUnit = query({
  name: 'reports.ofUnit',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => ok(await listReportsOfUnit(reading, unit)),
});
