import { type ReportRow, summarizeFilings } from '@gongkai/reports';
import type { Span } from '../../api/queries.ts';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { FilingsFileButton } from './filings-file-button.tsx';

const said = words.filings.summary;

/** Completeness and timeliness, both over the units that owe; with what they are shares of. */
export function FilingSummaryLine({ span, rows }: { span: Span; rows: readonly ReportRow[] }) {
  const { expected, filed, inTime, late, overdue, empty } = summarizeFilings(rows, today());
  return (
    <div className="sheet-tools filing-summary" title={said.what}>
      <strong className="figure">{said.filed(filed, expected)}</strong>
      {expected > 0 && <span className="figure">{said.rate(shareOf(filed, expected))}</span>}
      <span className="figure good">{said.inTime(inTime)}</span>
      {late > 0 && <span className="figure warn">{said.late(late)}</span>}
      {overdue > 0 && <span className="figure bad">{said.overdue(overdue)}</span>}
      {empty > 0 && <span className="figure warn">{said.empty(empty)}</span>}
      {expected > 0 && <span className="figure">{said.timely(shareOf(inTime, expected))}</span>}
      <span className="house-gap" />
      <FilingsFileButton span={span} />
    </div>
  );
}

// Rounded down: 99.96 is not all.
const shareOf = (part: number, whole: number): string => `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}%`;
