import { findSampleRow } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { mutation } from '../../verb.ts';

/**
 * The record behind a row of the tick sheet. Who looked at whose record, and for which sample, is then in the audit. What
 * is looked at bears no applicant's identity: those rows are the organ's alone (design D8), for an auditor too.
 */
export const look = mutation({
  name: 'samples.look',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, ordinal }) => {
    const row = await findSampleRow(tx, unit, id, ordinal);
    if (row === null) return refuse('audit-work-not-found', { unit, id });
    return ok({ register: row.register, unit: row.unit, id: row.id });
  },
});
