import { themesOf } from '../concepts/match.ts';
import { extractReport } from '../extract-report.ts';
import type { Extraction, Range } from '../extraction.ts';
import { fold } from '../text/fold.ts';
import { countReports } from './count-reports.ts';

/** What made a text a report, or no report. */
export const documentGrounds = ['title', 'table', 'statement', 'chapters', 'other-title', 'nothing'] as const;
export type DocumentGround = (typeof documentGrounds)[number];

/** Something the person who handed the file in has to be told. */
export type DocumentFault =
  | { readonly code: 'year-unknown' }
  | { readonly code: 'unit-unknown' }
  | { readonly code: 'several-reports'; readonly reports: readonly ReportStart[] }
  /** Cells of `tables[table]` without a place in the text: neither zero nor blank. */
  | { readonly code: 'table-incomplete'; readonly table: number; readonly cells: readonly string[] }
  /** One cell printed twice with different figures; `values` in the order of the text. */
  | { readonly code: 'cell-contradicts'; readonly cell: string; readonly values: readonly (string | null)[] };

/** Where a report starts in the text, by its title line. */
export interface ReportStart extends Range {
  readonly title: string;
  readonly year: number | null;
}

export interface DocumentJudgement {
  readonly kind: 'report' | 'other';
  readonly ground: DocumentGround;
  /** 0 for a text that is no report. */
  readonly reports: number;
  readonly faults: readonly DocumentFault[];
}

/**
 * Says what a handed-in text is before anybody trusts its figures. `read` is what `extractReport` found in the same text.
 * A text that is no report has no faults: nothing in it is evaluated.
 */
export function judgeDocument(text: string, read: Extraction = extractReport(text)): DocumentJudgement {
  const folded = fold(text);
  const ground = groundOf(folded.text, read);
  if (ground === 'other-title' || ground === 'nothing') return { kind: 'other', ground, reports: 0, faults: [] };
  const starts = countReports(folded);
  const reports = Math.max(1, starts.length);
  return {
    kind: 'report',
    ground,
    reports,
    faults: [
      ...(reports > 1 ? [{ code: 'several-reports' as const, reports: starts }] : []),
      ...(read.year === null ? [{ code: 'year-unknown' as const }] : []),
      ...(read.unit === null ? [{ code: 'unit-unknown' as const }] : []),
      ...incomplete(read),
      ...contradictions(read),
    ],
  };
}

// 关于做好年度报告编制工作的通知 names a report and is none.
const otherTitle =
  /(?:通知|通报|办法|规定|条例|指南|制度|方案|意见|要点|函|解读|一览表|汇总表?|公告|目录|细则|预案)(?:[(（].*)?$/;
const statement = /信息公开[^。\n]{0,6}(?:年度报告|年报)/;

function groundOf(text: string, { title, tables, chapters }: Extraction): DocumentGround {
  if (title !== null) return otherTitle.test(title) ? 'other-title' : 'title';
  if (tables.length > 0) return 'table';
  if (statement.test(text.slice(0, 600)) && chapters.length > 1) return 'statement';
  const themes = new Set(chapters.flatMap((chapter) => themesOf(chapter.title)));
  return themes.has('disclosure') && themes.has('application') ? 'chapters' : 'nothing';
}

// A table parted by a heading or a page end is two, and each lacks what the other has.
function incomplete({ tables }: Extraction): readonly DocumentFault[] {
  const known = new Set(tables.flatMap(({ form, cells }) => cells.map(({ cell }) => `${form} ${cell}`)));
  return tables.flatMap(({ form, unknown }, table) => {
    const cells = unknown.filter((cell) => !known.has(`${form} ${cell}`));
    return cells.length === 0 ? [] : [{ code: 'table-incomplete' as const, table, cells }];
  });
}

function contradictions({ tables }: Extraction): readonly DocumentFault[] {
  const printed = tables.flatMap(({ cells }) => cells);
  const values = new Map<string, readonly (string | null)[]>();
  for (const { cell, value } of printed) values.set(cell, [...(values.get(cell) ?? []), value]);
  return [...values].flatMap(([cell, each]) =>
    new Set(each).size > 1 ? [{ code: 'cell-contradicts' as const, cell, values: each }] : [],
  );
}
