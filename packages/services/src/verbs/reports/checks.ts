import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { openFindings } from '@gongkai/reports';
import { countBelow, findingsBelow, listReportsBelow } from '../../reports-below.ts';
import { query } from '../../verb.ts';

/** How the checks of each report stand, differences from its registers among them. */
export const checks = query({
  name: 'reports.checks',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, kind, form: code, period }) => {
    const form = getForm(code);
    const begun = (await listReportsBelow(reading, unit, kind, form, period)).filter(({ report }) => report !== null);
    const counted = await countBelow(reading, begun, form, period);
    return ok(
      counted.map((each) => ({
        unit: each.unit.code,
        ...openFindings(findingsBelow(each, kind, form, period), each.waivers),
      })),
    );
  },
});
