import { reportPulse } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { may } from '@gongkai/units';
import { othersPresent } from '../../present.ts';
import { query } from '../../verb.ts';

/** Has anything changed, and who else is writing: one row, asked every few seconds. Readers are not announced. */
export const pulse = query({
  name: 'reports.pulse',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }, { mandate, personId, personName, now }) => {
    const found = await reportPulse(reading, key);
    const report = `${key.unit}/${key.kind}/${key.form}/${key.period}`;
    const writes = may(mandate, 'report.edit', key.unit);
    const others = writes ? othersPresent(report, personId, personName, now.getTime()) : [];
    return ok({ ...found, others });
  },
});
