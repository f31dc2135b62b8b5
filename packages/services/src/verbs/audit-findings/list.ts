import { listRaisedFindings } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { findingRows } from '../../auditing/finding-rows.ts';
import { query } from '../../verb.ts';

/** What an auditor's unit has raised, drafts among it. */
export const list = query({
  name: 'auditFindings.list',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, engagement }, { today }) =>
    ok(await findingRows(reading, await listRaisedFindings(reading, unit, engagement), today)),
});
