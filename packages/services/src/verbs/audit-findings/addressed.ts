import { listAddressedFindings } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { findingRows } from '../../auditing/finding-rows.ts';
import { query } from '../../verb.ts';

/** What was sent to a unit and those below it. No draft is among it, and nothing sent to a neighbour. */
export const addressed = query({
  name: 'auditFindings.addressed',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) =>
    ok(await findingRows(reading, await listAddressedFindings(reading, rangeOf(unit)), today)),
});
