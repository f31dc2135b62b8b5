import { findSubmission, findTotals, type Reading, scopeOf } from '@gongkai/db';
import type { Annex, ReportDocument } from '@gongkai/documents';
import { type Form, getForm } from '@gongkai/forms';
import { type FormCode, ok, type Period, printPeriod, type Result, refuse } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { isWithin, may, type UnitCode } from '@gongkai/units';
import { reportStateNames } from '@gongkai/words';
import { frozenRollup } from './frozen-rollup.ts';
import type { House } from './perform.ts';
import type { PublishedBody } from './published-body.ts';
import { hasLeft, loadReport } from './report-context.ts';
import { coverageOf, fullRow, totalOf } from './totals-view.ts';
import type { Asking } from './verb.ts';

/**
 * One report as a document, for whoever may read it: what has left the unit as it was frozen, a draft as it stands and
 * marked as such.
 */
export async function reportDocument(house: House, asking: Asking, key: ReportKey): Promise<Result<ReportDocument>> {
  if (!isWithin(key.unit, asking.mandate.unit)) return refuse('unit-not-found', { unit: key.unit });
  if (!may(asking.mandate, 'report.read', key.unit))
    return refuse('not-allowed', { permission: 'report.read', unit: key.unit });
  return house.db.read(scopeOf(asking.mandate.unit), (reading) => documentOf(reading, key));
}

async function documentOf(reading: Reading, key: ReportKey): Promise<Result<ReportDocument>> {
  const loaded = await loadReport(reading, key);
  if (!loaded.ok) return loaded;
  const { unit, form, record, last, rollup, opening } = loaded.value;
  // Before the unit's first word the form is given out empty, or with what the registers count.
  if (last === null && opening === null)
    return refuse('report-not-found', { unit: key.unit, form: key.form, period: key.period });
  const copy =
    last !== null && hasLeft(last.state) && last.version !== null
      ? await findSubmission(reading, key, last.version)
      : null;
  const frozen = copy === null ? null : await frozenRollup(reading, key, copy.version);
  const shown = frozen ?? rollup;
  const annexes =
    key.kind === 'district' || unit.kind === 'street' || unit.kind === 'town'
      ? await annexesOf(reading, key.unit, key.period)
      : [];
  return ok({
    unit: key.unit,
    unitName: unit.name,
    unitKind: unit.kind,
    kind: key.kind,
    form,
    period: key.period,
    title: reportTitle(form, unit.name, key.period),
    figures: copy?.figures ?? record.figures,
    narrative: copy?.narrative ?? record.narrative,
    ...(shown === null ? {} : { rollup: shown }),
    ...(annexes.length === 0 ? {} : { annexes }),
    dates: record.dates,
    version: copy?.version ?? null,
    sha256: copy?.sha256 ?? null,
    verification: null,
    demo: unit.demo,
    ...(last?.state === 'published' ? {} : { statusNote: reportStateNames[last?.state ?? 'draft'] }),
  });
}

/** The title as the form prescribes it: unit and year filled in. */
export const reportTitle = (form: Form, unitName: string, period: Period): string =>
  form.reportTitle
    .replace('{unit}', unitName)
    .replace('{year}年', printPeriod(period))
    .replace('{year}', period.slice(0, 4));

/** What the communities below answered stands behind the statutory report, never in it (design D5). */
async function annexesOf(reading: Reading, unit: UnitCode, period: Period): Promise<Annex[]> {
  const code: FormCode = 'grassroots';
  const row = await findTotals(reading, unit, code, period);
  if (row === null || row.counted === 0) return [];
  const form = getForm(code);
  const own = fullRow(form, row.own);
  const below = fullRow(form, row.below);
  const total = totalOf(form, own, below);
  const coverage = await coverageOf(reading, row, period);
  return [{ title: form.title, form, unitKind: row.unitKind, figures: total, rollup: { own, below, total, coverage } }];
}

/** A published report as a document, from the published projection alone. */
export function publishedDocument(
  key: ReportKey,
  row: { readonly version: number; readonly figures: readonly (number | null)[]; readonly sha256: string },
  body: PublishedBody,
  verification: string | null,
): ReportDocument {
  const form = getForm(key.form);
  return {
    unit: key.unit,
    unitName: body.unitName,
    unitKind: body.unitKind,
    kind: key.kind,
    form,
    period: key.period,
    title: reportTitle(form, body.unitName, key.period),
    figures: row.figures,
    narrative: body.narrative,
    ...(body.rollup === null ? {} : { rollup: body.rollup }),
    dates: body.dates,
    version: row.version,
    sha256: row.sha256,
    verification,
    demo: body.demo,
  };
}
