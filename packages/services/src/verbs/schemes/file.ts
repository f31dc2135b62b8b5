import { findSchemeRun } from '@gongkai/db';
import { schemeResultsToXlsx } from '@gongkai/documents';
import { ok, printPeriod, refuse } from '@gongkai/kernel';
import { schemeRunKindNames, screens } from '@gongkai/words';
import { query } from '../../verb.ts';

/** Results of an evaluation as Excel, every point with its reason. */
export const file = query({
  name: 'schemes.file',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => {
    const run = await findSchemeRun(reading, unit, id);
    if (run === null) return refuse('audit-work-not-found', { unit, id });
    const bytes = await schemeResultsToXlsx(run);
    const title = screens.zh.schemes.runTitle(printPeriod(run.period), schemeRunKindNames[run.kind]);
    return ok({ name: `${title}${run.id}.xlsx`, content: Buffer.from(bytes).toString('base64') });
  },
});
