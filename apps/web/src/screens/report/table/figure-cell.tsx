import { cellIndex, findCell } from '@gongkai/forms';
import { explainRefusal, marks, withGloss } from '@gongkai/words';
import { memo, useSyncExternalStore } from 'react';
import { showFigure } from '../../../ui/show-figure.ts';
import type { Placed } from '../../../ui/table-grid.ts';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';
import { explainLock } from './explain-lock.ts';
import { PriorFigure } from './prior-figure.tsx';
import { useNoted, useSelected } from './use-lit.ts';
import { useMark } from './use-mark.ts';

/** One place of the table: a field, or the figure with the reason why it is not one. */
export const FigureCell = memo(function FigureCell({ code, placed }: { code: string; placed: Placed }) {
  const page = useReportPage();
  const mark = useMark(page, code);
  const selected = useSelected(page, code);
  const noted = useNoted(page, code);
  const lock = page.lockOf(code);
  const asked = page.view.returned?.cells[code];
  return (
    <td
      className="figure-place"
      colSpan={placed.colSpan}
      headers={placed.headers.join(' ')}
      data-mark={mark}
      data-selected={selected ? '' : undefined}
      data-noted={noted}
      data-asked={asked === undefined ? undefined : words.report.askedMark}
      data-locked={lock?.reason}
    >
      {lock === null ? <FigureField code={code} /> : <FixedFigure code={code} why={explainLock(lock)} />}
      <PriorFigure code={code} />
    </td>
  );
});

function FigureField({ code }: { code: string }) {
  const { desk, form } = useReportPage();
  const field = useField(desk.store, cellName(code));
  const problem = field.problem === null ? null : explainRefusal(field.problem);
  const status = words.report.status[field.status];
  return (
    <span className="figure-field" data-status={field.problem === null ? field.status : 'refused'}>
      <input
        id={`cell-${code}`}
        data-cell={code}
        aria-label={withGloss(findCell(form, code)?.fullLabel ?? code)}
        aria-invalid={problem !== null || field.status === 'conflict'}
        aria-describedby={problem === null ? undefined : `problem-${code}`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={field.text}
        title={problem ?? (status === '' ? undefined : status)}
        onChange={(event) => desk.steps.enter([[cellName(code), event.target.value]], cellName(code))}
      />
      {problem !== null && (
        <span className="figure-problem" id={`problem-${code}`}>
          {problem}
        </span>
      )}
      {field.theirs !== null && (
        <span className="figure-problem">
          {`${words.report.conflictTitle(field.by)}${marks.colon}${field.theirs === '' ? words.report.blank : field.theirs}`}
        </span>
      )}
    </span>
  );
}

function FixedFigure({ code, why }: { code: string; why: string }) {
  const page = useReportPage();
  const index = cellIndex(page.form, code);
  const cell = findCell(page.form, code);
  const figure = useSyncExternalStore(page.desk.figures.subscribe, () => page.desk.figures.get()[index] ?? null);
  const notAsked = page.lockOf(code)?.reason === 'not-applicable';
  const text = cell === undefined ? '' : showFigure(cell, figure);
  return (
    <button
      type="button"
      id={`cell-${code}`}
      data-cell={code}
      className="figure-fixed"
      tabIndex={-1}
      title={why}
      aria-label={`${withGloss(cell?.fullLabel ?? code)}${marks.colon}${notAsked ? words.common.notApplicable : text || words.common.notReported}${marks.stop}${why}`}
    >
      {notAsked ? <span className="figure-none">{words.common.notApplicable}</span> : text || '\u00a0'}
    </button>
  );
}
