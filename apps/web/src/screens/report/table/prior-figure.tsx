import { cellIndex, findCell } from '@gongkai/forms';
import { showFigure } from '../../../ui/show-figure.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** Last year's figure of the cell in grey; a blank of last year stays a blank. */
export function PriorFigure({ code }: { code: string }) {
  const { view, form, showPrior, lockOf } = useReportPage();
  const cell = findCell(form, code);
  if (!showPrior || view.prior === null || cell === undefined) return null;
  if (lockOf(code)?.reason === 'not-applicable') return null;
  const text = showFigure(cell, view.prior[cellIndex(form, code)] ?? null);
  return (
    <span className="figure-prior">
      <span className="figure-prior-label">{`${words.report.priorLabel} `}</span>
      {text === '' ? '\u00a0' : text}
    </span>
  );
}
