import { type ReportRow, summarizeFilings } from '@gongkai/reports';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { saveFile } from '../../ui/save-file.ts';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';

const said = words.filings.summary;

/** Completeness and timeliness, both over the units that owe; with what they are shares of. */
export function FilingSummaryLine({ span, rows }: { span: Span; rows: readonly ReportRow[] }) {
  const { message } = App.useApp();
  const made = useMutation({
    mutationFn: () => client.filings.file.query(span),
    onSuccess: saveFile,
    onError: (error) => void message.error(sentenceOf(error)),
  });
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
      <Button loading={made.isPending} onClick={() => made.mutate()}>
        {words.filings.export}
      </Button>
    </div>
  );
}

// Rounded down: 99.96 is not all.
const shareOf = (part: number, whole: number): string => `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}%`;
