import { findSubmission, listEvents } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import type { HistoryEntry, ReportView } from '@gongkai/reports';
import { editableYear, lockOfReport } from '../../lock-of-report.ts';
import { putOffOf } from '../../put-off.ts';
import { hasLeft, loadReport } from '../../report-context.ts';
import { query } from '../../verb.ts';

/** One report with all that the entry screen and the report page need. */
export const get = query({
  name: 'reports.get',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }, asking) => {
    const loaded = await loadReport(reading, key);
    if (!loaded.ok) return loaded;
    const context = loaded.value;
    const { unit, record, last, rollup } = context;
    const history = context.exists ? await listEvents(reading, key) : [];
    const version = last?.version ?? null;
    const copy = version === null ? null : await findSubmission(reading, key, version);
    // What has left the unit is shown as it left, not as the live totals have become since.
    const frozen = copy !== null && last !== null && hasLeft(last.state);
    const figures = frozen ? copy.figures : record.figures;
    return ok({
      key,
      unitName: unit.name,
      unitKind: unit.kind,
      state: last?.state ?? 'draft',
      seq: last?.seq ?? 0,
      revision: record.revision,
      version,
      counted: last?.counted ?? null,
      figures,
      authors: record.cellAuthors,
      prior: context.prior,
      tally: context.counted === null ? null : [...context.counted.figures],
      priorTo: context.priorTo,
      nilBefore: context.nilBefore,
      narrative: record.narrative,
      observations: record.observations,
      waivers: context.waivers,
      dates: record.dates,
      due: context.due,
      putOff: putOffOf(context.exception),
      lock: lockOfReport(context, asking),
      periodOpen: editableYear(context, asking).ok,
      returned: lastReturn(history),
      history,
      sha256: copy?.sha256 ?? null,
      rollup: rollup && {
        own: rollup.own,
        below: rollup.below,
        total: rollup.total,
        reported: rollup.reported,
        coverage: rollup.coverage,
      },
      changedSincePublished:
        rollup !== null && frozen && rollup.total.some((figure, index) => figure !== (copy.figures[index] ?? null)),
    } satisfies ReportView);
  },
});

/** The newest return, as long as nothing has been submitted after it. */
function lastReturn(history: readonly HistoryEntry[]): ReportView['returned'] {
  const last = history.findLast(({ event }) => event === 'returned' || event === 'submitted');
  if (last === undefined || last.event !== 'returned') return null;
  return { reason: last.reason ?? '', cells: last.cells, by: last.by, at: last.at };
}
