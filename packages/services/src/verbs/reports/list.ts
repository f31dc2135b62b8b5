import { answered, isNil } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { openFindings } from '@gongkai/reports';
import { findingsBelow, listReportsBelow } from '../../reports-below.ts';
import { query } from '../../verb.ts';

/** Who has filed and who has not: a row for every unit that owes the form, begun or not. */
export const list = query({
  name: 'reports.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, kind, form: code, period }) => {
    const form = getForm(code);
    const below = await listReportsBelow(reading, unit, kind, form, period);
    return ok(
      below.map((each) => {
        const { report, unit: owing } = each;
        const figures = report?.figures ?? [];
        return {
          unit: owing.code,
          unitName: owing.name,
          unitKind: owing.kind,
          state: report?.state ?? null,
          seq: report?.seq ?? 0,
          due: each.due,
          ...answered(form, owing.kind, figures),
          ...openFindings(findingsBelow(each, kind, form, period), each.waivers),
          nil: isNil(form, owing.kind, figures),
          lastAt: report?.lastAt ?? null,
          lastBy: report?.lastBy ?? null,
        };
      }),
    );
  },
});
