import { findSubmission, listEvents, type Reading } from '@gongkai/db';
import { difference } from '@gongkai/figures';
import { ok, refuse } from '@gongkai/kernel';
import type { HistoryEntry, ReportChanges, Since } from '@gongkai/reports';
import { explainOwn, explainTotals } from '../../explain-changes.ts';
import { endOfDay, type KnownFigures, knownAt } from '../../known-on.ts';
import { hasLeft, loadReport, type ReportContext } from '../../report-context.ts';
import { query } from '../../verb.ts';

/**
 * What has changed since a step of the report's life, or since what was known on a day, cell by cell, with who and why (goal
 * G29). A district report is held against the totals as they are now: what those below have corrected since stands behind it.
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
    const then = await figuresThen(reading, loaded.value, history, since);
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

/** What the report said at a step, or what was known on a day; null: there was nothing. */
async function figuresThen(
  reading: Reading,
  context: ReportContext,
  history: readonly HistoryEntry[],
  since: Since,
): Promise<KnownFigures | null> {
  if ('on' in since) return knownAt(reading, context, history, endOfDay(since.on));
  const version = history.findLast(({ event }) => event === since.event)?.version ?? null;
  return version === null ? null : findSubmission(reading, context.key, version);
}
