import { addPublished, findSubmission, saveReport } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
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
      rollup: await frozenRollup(tx, key, version),
    };
    const at = asking.now.toISOString();
    await addPublished(tx, key, { version, figures: copy.figures, body, sha256: copy.sha256, at });
    await saveReport(tx, key, { ...record, dates });
    return ok(moved(move.value));
  },
});
