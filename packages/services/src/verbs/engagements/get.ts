import { findEngagement, findUnit, listRaisedFindings, listSamples } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { findingRows } from '../../auditing/finding-rows.ts';
import { sampleSummary } from '../../auditing/sample-views.ts';
import { query } from '../../verb.ts';

/** An engagement with its samples and findings. */
export const get = query({
  name: 'engagements.get',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }, { today }) => {
    const found = await findEngagement(reading, unit, id);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    const samples = await listSamples(reading, unit, id);
    return ok({
      ...found,
      subtreeName: (await findUnit(reading, found.body.subtree, today))?.name ?? found.body.subtree,
      samples: await Promise.all(samples.map((sample) => sampleSummary(reading, sample, today))),
      findings: await findingRows(reading, await listRaisedFindings(reading, unit, id), today),
    });
  },
});
