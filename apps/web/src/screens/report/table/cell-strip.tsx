import { moneyMeasure } from '@gongkai/figures';
import { cellIndex, findCell } from '@gongkai/forms';
import { explainRefusal, marks, measureIn, withGloss } from '@gongkai/words';
import { useSyncExternalStore } from 'react';
import { showFigure } from '../../../ui/show-figure.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { type ReportPage, useReportPage } from '../report-context.tsx';
import { CellCount } from '../tally/cell-count.tsx';
import { CellQuote } from './cell-quote.tsx';
import { explainLock } from './explain-lock.ts';

/** The line under the table that says everything about the cell one stands on. */
export function CellStrip() {
  const page = useReportPage();
  const code = useValue(page.current);
  const cell = code === null ? undefined : findCell(page.form, code);
  if (code === null || cell === undefined)
    return (
      <p className="cell-strip soft">
        {page.view.lock === null
          ? `${words.report.cellHint}${marks.semicolon}${words.entry.hint}`
          : words.report.cellLook}
      </p>
    );
  const lock = page.lockOf(code);
  const asked = page.view.returned?.cells[code];
  return (
    <div className="cell-strip" role="status">
      <strong>{`${withGloss(cell.fullLabel)}${marks.open}${measureIn(cell.measure)}${marks.close}`}</strong>
      <Compared page={page} code={code} />
      <CellCount code={code} />
      {page.view.state === 'recorded' && <CellQuote reportKey={page.view.key} code={code} />}
      {lock === null && <FieldState page={page} code={code} />}
      {lock !== null && <span>{explainLock(lock)}</span>}
      {lock?.reason === 'computed' && cell.computedFrom !== undefined && (
        <span className="soft">
          {words.report.computedAs(
            cell.computedFrom.map((part) => withGloss(findCell(page.form, part)?.label ?? part)).join(' + '),
          )}
        </span>
      )}
      {asked !== undefined && <span className="bad">{`${words.report.step.return}${marks.colon}${asked}`}</span>}
    </div>
  );
}

function Compared({ page, code }: { page: ReportPage; code: string }) {
  const { view, form, desk } = page;
  const index = cellIndex(form, code);
  const figure = useSyncExternalStore(desk.figures.subscribe, () => desk.figures.get()[index] ?? null);
  const cell = findCell(form, code);
  const prior = view.prior?.[index] ?? null;
  if (view.prior === null || cell === undefined) return null;
  const before = prior === null ? words.common.notReported : showFigure(cell, prior);
  if (figure !== null && figure === prior) return <span className="soft">{words.report.asBefore(before)}</span>;
  if (prior === null || figure === null) return <span className="soft">{`${words.report.priorLabel} ${before}`}</span>;
  const size = showFigure(cell, Math.abs(figure - prior));
  const sign = figure > prior ? '+' : '−';
  const share =
    prior > 0 && moneyMeasure(cell) === null
      ? `${marks.open}${sign}${((Math.abs(figure - prior) / prior) * 100).toFixed(0)}%${marks.close}`
      : '';
  return (
    <span className="soft">{`${words.report.priorLabel} ${before}${marks.comma}${words.report.change(`${sign}${size}${share}`)}`}</span>
  );
}

function FieldState({ page, code }: { page: ReportPage; code: string }) {
  const field = useField(page.desk.store, cellName(code));
  if (field.problem !== null) return <span className="bad">{explainRefusal(field.problem)}</span>;
  return <span className={field.status === 'saved' ? 'good' : 'soft'}>{words.report.status[field.status]}</span>;
}
