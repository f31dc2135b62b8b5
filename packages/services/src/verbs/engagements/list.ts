import { checklistProgress, isFinished } from '@gongkai/auditing';
import { findUnit, listEngagements, listRaisedFindings, listSamples } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The engagements of an auditor's unit, newest first, with how far each has come. */
export const list = query({
  name: 'engagements.list',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }, { today }) => {
    const [records, samples, findings] = await Promise.all([
      listEngagements(reading, unit),
      listSamples(reading, unit, null),
      listRaisedFindings(reading, unit, null),
    ]);
    return ok(
      await Promise.all(
        records.map(async ({ id, state, body }) => {
          const { checklist, notes: _, ...plan } = body;
          const own = samples.filter(({ engagement }) => engagement === id);
          const raised = findings.filter(({ engagement }) => engagement === id);
          return {
            ...{ id, state, plan, subtreeName: (await findUnit(reading, plan.subtree, today))?.name ?? plan.subtree },
            checks: checklistProgress(checklist),
            unfinished: raised.filter(({ finding }) => !isFinished(finding.state)).length,
            findings: raised.length,
            unticked: own.reduce((sum, { size, ticked }) => sum + size - ticked, 0),
            samples: own.length,
          };
        }),
      ),
    );
  },
});
