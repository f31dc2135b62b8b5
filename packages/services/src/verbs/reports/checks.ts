import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { openFindings } from '@gongkai/reports';
import { countBelow, everyFindingBelow, listReportsBelow } from '../../reports-below.ts';
import { query } from '../../verb.ts';

/** How the checks of each report stand: figures, text, registers, last year. */
export const checks = query({
  name: 'reports.checks',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, kind, form: code, period }, { today }) => {
    const form = getForm(code);
    const begun = (await listReportsBelow(reading, unit, kind, form, period)).filter(({ report }) => report !== null);
    const counted = await countBelow(reading, begun, form, period);
    const findings = await everyFindingBelow(reading, counted, { about: unit, kind, form, period }, today);
    return ok(
      counted.map((each) => ({
        unit: each.unit.code,
        ...openFindings(findings.get(each.unit.code) ?? [], each.waivers),
      })),
    );
  },
});
