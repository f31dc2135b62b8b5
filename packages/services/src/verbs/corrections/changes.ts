import { findSubmission, listEvents } from '@gongkai/db';
import { difference } from '@gongkai/figures';
import { ok, refuse } from '@gongkai/kernel';
import type { HistoryEntry, ReportChanges, Since } from '@gongkai/reports';
import { explainOwn, explainTotals } from '../../explain-changes.ts';
import { hasLeft, loadReport } from '../../report-context.ts';
import { query } from '../../verb.ts';

/**
 * What has changed since a step of the report's life or since a day, cell by cell, with who and why (goal G29). A district
 * report is held against the totals as they are now: what those below have corrected since stands behind it.
 */
export const changes = query({
  name: 'reports.changes',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key, since }, { now }) => {
    const loaded = await loadReport(reading, key);
    if (!loaded.ok) return loaded;
    const { form, record, last, rollup } = loaded.value;
    const history = loaded.value.exists ? await listEvents(reading, key) : [];
    const from = versionAt(history, since);
    const then = from === null ? null : await findSubmission(reading, key, from);
    if (then === null || last === null) return refuse('nothing-then', {});
    const left = rollup === null && hasLeft(last.state) && last.version !== null;
    const copy = left && last.version !== null ? await findSubmission(reading, key, last.version) : null;
    const figures = rollup?.total ?? copy?.figures ?? record.figures;
    const changed = difference(form, then.figures, figures);
    return ok({
      since: { version: then.version, at: then.at },
      now: {
        version: copy?.version ?? null,
        at: copy?.at ?? (rollup === null ? record.updatedAt : now.toISOString()),
      },
      cells: changed.map(({ cell, before, after }) => ({ cell: cell.code, before, after })),
      changes:
        rollup === null
          ? await explainOwn(reading, loaded.value, changed, history, then.at)
          : await explainTotals(reading, loaded.value, changed, then.at),
    } satisfies ReportChanges);
  },
});

/** The submission that stood at a step or at the end of a Beijing day; null: there was none. */
function versionAt(history: readonly HistoryEntry[], since: Since): number | null {
  if ('event' in since) return history.findLast(({ event }) => event === since.event)?.version ?? null;
  const end = Date.parse(`${since.on}T23:59:59.999+08:00`);
  const stood = history.findLast(
    ({ event, at }) => (event === 'submitted' || event === 'recorded') && Date.parse(at) <= end,
  );
  return stood?.version ?? null;
}
