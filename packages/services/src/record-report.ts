import { addReport, appendEvent, saveReport, type Tx } from '@gongkai/db';
import { parseFigure } from '@gongkai/figures';
import { cellIndex, findCell, getForm } from '@gongkai/forms';
import { type Figure, ok, periodEnd, type Result, refuse } from '@gongkai/kernel';
import { decide, type InputOf, type OutputOf } from '@gongkai/reports';
import { authorOf } from './author-of.ts';
import { countInTotals, freezeReport, moved } from './move-report.ts';
import { loadForChange } from './report-context.ts';
import type { Asking } from './verb.ts';

/**
 * Takes a report that exists outside over as it stands, totals and contradictions included; findings of any severity stand
 * beside it and block nothing (design D11).
 */
export async function recordReport(
  tx: Tx,
  { key, cells, narrative, observations, dates, source }: InputOf<'reports.record'>,
  asking: Asking,
): Promise<Result<OutputOf<'reports.record'>>> {
  const ends = periodEnd(key.period);
  if (asking.today <= ends) return refuse('period-not-ended', { period: key.period, ends });
  const form = getForm(key.form);
  const figures: Figure[] = form.cells.map(() => null);
  for (const [code, text] of Object.entries(cells)) {
    const cell = findCell(form, code);
    if (cell === undefined) return refuse('cell-unknown', { form: key.form, cell: code });
    const figure = parseFigure(cell, text, 'stored');
    if (!figure.ok) return figure;
    figures[cellIndex(form, code)] = figure.value;
  }
  const loaded = await loadForChange(tx, key);
  if (!loaded.ok) return loaded;
  const context = loaded.value;
  if (context.last !== null && context.last.state !== 'recorded')
    return refuse('report-exists', { unit: key.unit, form: key.form, period: key.period });
  const at = asking.now.toISOString();
  if (!context.exists) await addReport(tx, { key, cells: form.cells.length, dates, by: asking.personName, at });
  const move = decide(context.last, { event: 'recorded', seen: context.last?.seq ?? 0, reason: source });
  if (!move.ok) return move;
  const kept = {
    ...context.record,
    figures,
    narrative,
    observations,
    dates,
    revision: context.record.revision + 1,
    updatedAt: at,
    updatedBy: asking.personName,
  };
  await saveReport(tx, key, kept);
  await appendEvent(tx, key, move.value, authorOf(asking));
  const copied = { ...context, record: kept };
  const version = move.value.version ?? 1;
  await freezeReport(tx, copied, { version, figures, waivers: [], tree: [], rollup: null }, asking);
  await countInTotals(tx, copied, figures, asking);
  return ok(moved(move.value));
}
