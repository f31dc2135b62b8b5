import { coverSheet } from './excel/cover-sheet.ts';
import { formSheet } from './excel/form-sheet.ts';
import type { SheetPlan } from './excel/plan.ts';
import { rollUpSheet } from './excel/roll-up-sheet.ts';
import { writeSheets } from './excel/write-sheets.ts';
import type { PrintedFigures } from './form-table.ts';
import { phrases } from './phrases.ts';
import { plainLine } from './plain-text.ts';
import type { ReportDocument, RollUpFigures } from './report-document.ts';

/**
 * The report as an Excel file: 说明, a sheet a table with the form's own headings, own-below-total of a district-wide
 * report, and the same of each annex. Computed totals are formulas. Hidden keys let `readXlsxFigures` find every figure
 * again after rows have been moved.
 */
export function toXlsx(doc: ReportDocument): Promise<Uint8Array> {
  const annexes = (doc.annexes ?? []).flatMap((annex, index) =>
    sheetsOf({ ...annex, unitName: doc.unitName }, annex.rollup, `${phrases.annexes}${index + 1}.`),
  );
  return writeSheets([coverSheet(doc), ...sheetsOf(doc, doc.rollup, ''), ...annexes]);
}

function sheetsOf(printed: PrintedFigures, rollup: RollUpFigures | undefined, prefix: string): readonly SheetPlan[] {
  const tables = printed.form.tables;
  return [
    ...tables.map((table, index) => {
      const number = tables.length > 1 ? `${index + 1}.` : '';
      return formSheet(table, printed, sheetName(`${prefix}${number}${table.title}`));
    }),
    ...(rollup === undefined ? [] : [rollUpSheet(printed, rollup, sheetName(`${prefix}${phrases.rollUpTitle}`))]),
  ];
}

/** Excel allows 31 characters and none of these. */
const sheetName = (title: string): string =>
  plainLine(title)
    .replace(/[[\]:*?/\\']/g, '')
    .slice(0, 31);
