import { ok, type Result } from '@gongkai/kernel';
import { OpenReport } from './open-report.ts';
import { decodeText } from './read/decode-text.ts';
import { jsonOrUndefined, malformedReport } from './read/read-json-figures.ts';
import { type HeadNames, readRows } from './read/read-rows.ts';
import { sniffKind } from './read/sniff-kind.ts';

/** One figure of a list of reports, as it stands in the file; empty text is "not reported". */
export interface ReportFileRow {
  /** Line of the file, or place in the list of a JSON file; both count from 1. */
  readonly line: number;
  readonly unit: string;
  readonly form: string;
  readonly period: string;
  readonly cell: string;
  readonly figure: string;
}

const reportColumns = {
  unit: ['单位代码', 'unit'],
  form: ['报表', '报表代码', 'form'],
  period: ['年度', '统计期', 'period'],
  cell: ['指标代码', 'cell'],
  figure: ['数', '数值', 'figure', 'value'],
} as const satisfies HeadNames;

/** Figures of many reports from CSV or Excel (单位代码,报表,年度,指标代码,数) or from open reports in JSON, one or a list. */
export async function readReportRows(bytes: Uint8Array, name: string): Promise<Result<readonly ReportFileRow[]>> {
  const kind = sniffKind(bytes, name);
  if (!kind.ok) return kind;
  if (kind.value === 'json') return openReportRows(decodeText(bytes) ?? '');
  const rows = await readRows(bytes, name, { columns: reportColumns, required: Object.keys(reportColumns) });
  if (!rows.ok) return rows;
  return ok(
    rows.value.map(({ line, cells }) => ({
      line,
      unit: cells.unit ?? '',
      form: cells.form ?? '',
      period: (cells.period ?? '').replace(/年$/, ''),
      cell: cells.cell ?? '',
      figure: cells.figure ?? '',
    })),
  );
}

function openReportRows(text: string): Result<readonly ReportFileRow[]> {
  const parsed = jsonOrUndefined(text);
  const rows: ReportFileRow[] = [];
  for (const [index, item] of (Array.isArray(parsed) ? parsed : [parsed]).entries()) {
    const report = OpenReport.safeParse(item);
    if (!report.success) return malformedReport(report.error, `第${index + 1}份`);
    const { unit, form, period, figures } = report.data;
    for (const [cell, figure] of Object.entries(figures)) {
      rows.push({ line: index + 1, unit, form, period, cell, figure: figure === null ? '' : String(figure) });
    }
  }
  return ok(rows);
}
