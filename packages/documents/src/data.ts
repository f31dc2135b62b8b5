import { cellState, moneyMeasure, printFigure } from '@gongkai/figures';
import { applies, type Cell, type Form, findCell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import { type Erratum, verificationCode } from '@gongkai/reports';
import { csvLine } from './csv.ts';
import type { OpenFigure, OpenReport } from './open-report.ts';
import { phrases } from './phrases.ts';
import type { ReportDocument } from './report-document.ts';

/** The report in the open shape. */
export function toJson(doc: ReportDocument): OpenReport {
  const { form, unitKind, rollup } = doc;
  return {
    unit: doc.unit,
    unitName: doc.unitName,
    kind: doc.kind,
    form: form.code,
    period: doc.period,
    title: doc.title,
    version: doc.version,
    publishedAt: doc.dates.publishedOn,
    sha256: doc.sha256,
    verificationCode: doc.sha256 === null || doc.verification === null ? null : verificationCode(doc.sha256),
    demo: doc.demo,
    figures: openFigures(form, doc.figures),
    notApplicable: form.cells.filter((cell) => !applies(cell, unitKind)).map((cell) => cell.code),
    ...(rollup === undefined
      ? {}
      : {
          rollup: {
            own: openFigures(form, rollup.own),
            below: openFigures(form, rollup.below),
            total: openFigures(form, rollup.total),
            coverage: { ...rollup.coverage, missing: rollup.coverage.missing.map(({ unit }) => unit) },
          },
        }),
    narrative: doc.narrative,
    ...(doc.errata === undefined ? {} : { errata: doc.errata.map((each) => openErratum(form, each)) }),
  };
}

const openErratum = (form: Form, erratum: Erratum) => ({
  ...erratum,
  changes: erratum.changes.map(({ cell, before, after }) => {
    const asked = findCell(form, cell);
    const open = (figure: Figure) => (asked === undefined ? figure : openFigure(asked, figure));
    return { cell, before: open(before), after: open(after) };
  }),
});

const openFigures = (form: Form, figures: readonly Figure[]): Record<string, OpenFigure> =>
  Object.fromEntries(form.cells.map((cell, index) => [cell.code, openFigure(cell, figures[index] ?? null)]));

function openFigure(cell: Cell, figure: Figure): OpenFigure {
  if (figure === null || moneyMeasure(cell) === null) return figure;
  return printFigure(cell, figure);
}

// Without it Excel takes a CSV file for the machine's old encoding.
const byteOrderMark = '\uFEFF';

/** 指标代码,指标,单位,数,状态, a line a cell, and 本级,下级,合计 for a district-wide report. */
export function toCsv(doc: ReportDocument): string {
  const { form, unitKind, rollup } = doc;
  const sides = rollup === undefined ? [] : [rollup.own, rollup.below, rollup.total];
  const head = [...phrases.csvHead, ...(rollup === undefined ? [] : phrases.rollUpHead.slice(2))];
  const lines = form.cells.map((cell, index) => {
    const figure = doc.figures[index] ?? null;
    const state = phrases.states[cellState(cell, unitKind, figure)];
    const numbers = sides.map((figures) => printFigure(cell, figures[index] ?? null));
    return [cell.code, cell.fullLabel, cell.measure, printFigure(cell, figure), state, ...numbers];
  });
  return byteOrderMark + [head, ...lines].map(csvLine).join('');
}
