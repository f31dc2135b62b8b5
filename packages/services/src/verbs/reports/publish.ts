import { addPublished, findSubmission, listEvents, saveReport } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import type { HistoryEntry } from '@gongkai/reports';
import { frozenRollup } from '../../frozen-rollup.ts';
import { moved, moveReport } from '../../move-report.ts';
import type { PublishedBody } from '../../published-body.ts';
import { loadForChange } from '../../report-context.ts';
import { mutation } from '../../verb.ts';

/** 公布: what was accepted, as it was frozen, becomes public. */
export const publish = mutation({
  name: 'reports.publish',
  permission: 'report.publish',
  subject: ({ key }) => key.unit,
  run: async (tx, { key, seen }, asking) => {
    const loaded = await loadForChange(tx, key);
    if (!loaded.ok) return loaded;
    const { unit, record } = loaded.value;
    const move = await moveReport(tx, loaded.value, { event: 'published', seen }, asking);
    if (!move.ok) return move;
    const version = move.value.version ?? 0;
    const copy = await findSubmission(tx, key, version);
    if (copy === null) return refuse('report-not-found', { unit: key.unit, form: key.form, period: key.period });
    const dates = { ...record.dates, publishedOn: record.dates.publishedOn ?? asking.today };
    const body: PublishedBody = {
      unitName: unit.name,
      unitKind: unit.kind,
      demo: unit.demo,
      narrative: copy.narrative,
      dates,
      correctedFor: correctedFor(await listEvents(tx, key)),
      rollup: await frozenRollup(tx, key, version),
    };
    const at = asking.now.toISOString();
    await addPublished(tx, key, { version, figures: copy.figures, body, sha256: copy.sha256, at });
    await saveReport(tx, key, { ...record, dates });
    return ok(moved(move.value));
  },
});

/** The words of every correction since the version that was published before; null when there was none. */
function correctedFor(history: readonly HistoryEntry[]): string | null {
  const published = history.filter(({ event }) => event === 'published');
  const before = published.at(-2);
  if (before === undefined) return null;
  const reasons = history.filter(({ event, seq }) => event === 'correcting' && seq > before.seq);
  return reasons.map(({ reason }) => reason ?? '').join('；');
}
