import { findCell } from '@gongkai/forms';
import type { ReportEvent } from '@gongkai/kernel';
import { type HistoryEntry, isEditable } from '@gongkai/reports';
import { marks, reportEventNames, withGloss } from '@gongkai/words';
import { Button } from 'antd';
import { useState } from 'react';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { Comparison } from './comparison.tsx';

/** 历史: what happened to the report, newest first, and how each submission differs from now. */
export function HistoryTab() {
  const { view } = useReportPage();
  const [compared, setCompared] = useState<number | null>(null);
  if (view.history.length === 0) return <NothingHere title={words.report.historyEmpty} />;
  return (
    <section className="card card-pad">
      <ol className="life">
        {view.history.toReversed().map((entry) => (
          <Happening key={entry.seq} entry={entry} onCompare={setCompared} />
        ))}
      </ol>
      {compared !== null && <Comparison version={compared} onClose={() => setCompared(null)} />}
    </section>
  );
}

// Signing and starting a correction come before the submission they lead to, and have no number yet.
const ofSubmission = new Set<ReportEvent>(['submitted', 'withdrawn', 'returned', 'accepted', 'published', 'recorded']);

function Happening({ entry, onCompare }: { entry: HistoryEntry; onCompare: (version: number) => void }) {
  const { form, view } = useReportPage();
  const { version } = entry;
  const froze = version !== null && (entry.event === 'submitted' || entry.event === 'recorded');
  // While the newest submission is what the report says, it cannot differ from it.
  const stands = version === view.version && !isEditable(view.state);
  return (
    <li>
      <span className="figure soft">{printTime(entry.at)}</span>
      <strong>{reportEventNames[entry.event]}</strong>
      <span>
        {entry.by}
        {version !== null && ofSubmission.has(entry.event) && (
          <span className="soft">{` · ${words.report.historyVersion(version)}`}</span>
        )}
        {entry.reason !== null && <p className="chapter-prose">{entry.reason}</p>}
        {Object.entries(entry.cells).map(([cell, reason]) => (
          <p
            key={cell}
            className="soft"
          >{`${withGloss(findCell(form, cell)?.fullLabel ?? cell)}${marks.colon}${reason}`}</p>
        ))}
      </span>
      {froze && !stands ? <Button onClick={() => onCompare(version)}>{words.report.compare}</Button> : <span />}
    </li>
  );
}
