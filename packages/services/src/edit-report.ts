import { addReport, type ReportRecord, saveReport, type Tx } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { editable } from './lock-of-report.ts';
import { moveReport } from './move-report.ts';
import { loadForChange, type ReportContext } from './report-context.ts';
import type { Asking } from './verb.ts';
import { formForPeriod } from './year-form.ts';

/**
 * Runs one edit on the working copy: locks it, or opens it when this is the unit's first word, asks whether it may be
 * edited, applies the change and saves. Answers the new revision.
 */
export async function editReport(
  tx: Tx,
  key: ReportKey,
  asking: Asking,
  change: (context: ReportContext) => Result<Partial<ReportRecord>>,
): Promise<Result<{ revision: number }>> {
  const loaded = await loadForChange(tx, key);
  if (!loaded.ok) return loaded;
  const free = editable(loaded.value, asking);
  if (!free.ok) return free;
  const opened = loaded.value.exists ? ok(loaded.value) : await openReport(tx, loaded.value, asking);
  if (!opened.ok) return opened;
  const changed = change(opened.value);
  if (!changed.ok) return changed;
  const record: ReportRecord = {
    ...opened.value.record,
    ...changed.value,
    revision: opened.value.record.revision + 1,
    updatedAt: asking.now.toISOString(),
    updatedBy: asking.personName,
  };
  await saveReport(tx, key, record);
  return ok({ revision: record.revision });
}

/** The unit's first word on a report: an empty working copy and the event `opened`. */
export async function openReport(tx: Tx, context: ReportContext, asking: Asking): Promise<Result<ReportContext>> {
  const { key, form, unit, record } = context;
  const ofYear = formForPeriod(key.form, key.period);
  if (!ofYear.ok) return ofYear;
  const fits = key.kind === 'own' ? form.filedBy.includes(unit.kind) : unit.kind === 'district' && form.statutory;
  if (!fits) return refuse('form-not-filed-by', { form: key.form, kind: unit.kind });
  const at = asking.now.toISOString();
  await addReport(tx, { key, cells: form.cells.length, dates: record.dates, by: asking.personName, at });
  const move = await moveReport(tx, context, { event: 'opened', seen: 0 }, asking);
  if (!move.ok) return move;
  const last = { ...move.value, actingUnit: asking.mandate.unit, by: asking.personName, at, cells: {} };
  return ok({ ...context, exists: true, last });
}
