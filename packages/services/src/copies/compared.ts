import type { CopyReport } from '@gongkai/comparison/copies';
import { callingsOf } from '@gongkai/comparison/copies';
import {
  type EvidenceText,
  listEvidenceTexts,
  listFiledReports,
  listLineage,
  listNamesAround,
  listPublishedAround,
  type Query,
  type ReadableReport,
} from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { formCodes, yearOfPeriod } from '@gongkai/kernel';
import { type CopyReportRef, narrativeText, type ReportKey } from '@gongkai/reports';
import { districtOf, heirsOf, type Lineage, rangeOf, type UnitCode, unitCode } from '@gongkai/units';

/** A report to be compared, and what people are shown of it. */
export interface Compared extends CopyReport {
  readonly ref: CopyReportRef;
}

export interface ComparedCorpus {
  readonly reports: readonly Compared[];
  readonly names: readonly string[];
}

/**
 * What is compared when somebody asks about a subtree: its filed annual reports, and around it what is published in the
 * same place. Nobody reads what his neighbours have filed and not published (design D15). Old reports that the asking
 * unit keeps as evidence are compared too, where the same report is not among those filed.
 */
export async function comparedOf(
  query: Query,
  asking: UnitCode,
  { unit, from, to }: { readonly unit: UnitCode; readonly from: number; readonly to: number },
): Promise<ComparedCorpus> {
  const range = rangeOf(unit);
  const [filed, around, evidence, names, lineage] = await Promise.all([
    listFiledReports(query, range, from, to),
    listPublishedAround(query, unit, range, from, to),
    listEvidenceTexts(query, asking, from, to),
    listNamesAround(query, unit, range),
    listLineage(query, unitCode(districtOf(unit))),
  ]);
  const known = [
    ...filed.map((each) => compared(each, 'filed', lineage)),
    ...around.map((each) => compared(each, 'published', lineage)),
  ];
  const isKnown = new Set(known.map((report) => `${report.unit} ${report.year}`));
  return {
    reports: [
      ...known,
      ...evidence
        .filter((each) => !isKnown.has(`${each.unit} ${each.year}`))
        .map((each) => comparedEvidence(each, lineage)),
    ],
    names: names.flatMap(callingsOf),
  };
}

function compared(report: ReadableReport, kind: 'filed' | 'published', lineage: readonly Lineage[]): Compared {
  const { unit, unitName, unitKind, form, period, version, figures } = report;
  const year = yearOfPeriod(period);
  const key = { unit, kind: report.kind, form, period };
  return {
    id: reportIdOf(key),
    unit,
    line: heirsOf(lineage, unit),
    year,
    text: narrativeText(getForm(form), report.narrative).text,
    // A district report's figures are sums of others: what is alike in them was never copied.
    table: report.kind === 'own' ? { form, figures } : null,
    asked: kind === 'filed',
    ref: { unit, unitName, unitKind, year, source: { kind, key, version } },
  };
}

const comparedEvidence = ({ id, text, ...of }: EvidenceText, lineage: readonly Lineage[]): Compared => ({
  line: heirsOf(lineage, of.unit),
  ...{ id: `evidence ${id}`, unit: of.unit, year: of.year, text, table: null, asked: true },
  ref: { ...of, source: { kind: 'evidence', id } },
});

/** How a report is named among those compared. */
export const reportIdOf = ({ unit, kind, form, period }: ReportKey): string => `${unit} ${period} ${form} ${kind}`;

/** Headings, points and sentences that the official forms prescribe: nobody has copied them. */
export const prescribedWording = (): readonly string[] =>
  formCodes.flatMap((code) =>
    getForm(code).chapters.flatMap(({ title, nilSentence, points }) => [
      title,
      nilSentence,
      ...points.map(({ label }) => label),
    ]),
  );
