import { withGloss } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Alert, Checkbox } from 'antd';
import { words } from '../../../words.ts';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import '../../../styles/tally.css';
import { NotesPanel } from '../notes/notes-panel.tsx';
import { useReportPage } from '../report-context.tsx';
import { TallyBar } from '../tally/tally-bar.tsx';
import { CellStrip } from './cell-strip.tsx';
import { EntryTools } from './entry-tools.tsx';
import { explainLock } from './explain-lock.ts';
import { NilButton } from './nil-button.tsx';
import { ReportTable } from './report-table.tsx';

interface Props {
  readonly mayWaive: boolean;
  readonly onShowPrior: (show: boolean) => void;
}

/** 填报: the printed tables as fields, beside them what the figures say about each other. */
export function EntryTab({ mayWaive, onShowPrior }: Props) {
  const { view, form, showPrior } = useReportPage();
  const editable = view.lock === null;
  return (
    <div className="report-columns">
      <section className="report-sheet">
        {view.lock !== null && <Alert type="info" showIcon className="gap-below" title={explainLock(view.lock)} />}
        {view.tally !== null && <TallyBar counted={view.tally} />}
        <div className="card">
          <div className="report-tools">
            {view.prior === null ? (
              <span className="faint">{words.report.priorNone}</span>
            ) : (
              <Checkbox checked={showPrior} onChange={(event) => onShowPrior(event.target.checked)}>
                {words.report.priorShow}
              </Checkbox>
            )}
            {view.observations.length > 0 && <ToObservations count={view.observations.length} />}
            <span className="house-gap" />
            <EntryTools />
            {editable && <NilButton />}
          </div>
          {form.tables.map((table) => (
            <section key={table.code} className="report-block">
              <div className="report-block-head">
                <h2>{withGloss(table.title)}</h2>
              </div>
              <div className="report-scroll">
                <ReportTable table={table} />
              </div>
              {table.note !== undefined && <p className="report-note">{table.note}</p>}
            </section>
          ))}
          <CellStrip />
        </div>
      </section>
      <div className="stack side-stack">
        <FindingsPanel mayWaive={mayWaive} />
        <NotesPanel />
      </div>
    </div>
  );
}

function ToObservations({ count }: { count: number }) {
  return (
    <Link
      from="/reports/$unit/$kind/$form/$period"
      to="/reports/$unit/$kind/$form/$period"
      params={(same) => same}
      search={{ tab: 'text' }}
      replace
    >
      {words.report.observation.count(count)}
    </Link>
  );
}
