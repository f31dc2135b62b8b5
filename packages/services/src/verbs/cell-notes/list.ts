import { listCellNotes } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** What was said about a report's cells, settled flags included. */
export const list = query({
  name: 'cellNotes.list',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }) => ok(await listCellNotes(reading, key)),
});
