import { Alert, Button } from 'antd';
import '../../../styles/observations.css';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { ObservationList } from './observation-list.tsx';
import { ObservationRows } from './observation-rows.tsx';
import { useObservations } from './use-observations.ts';

/** 正文数据: figures the prose states outside every cell, each with the words it was said in. */
export function ObservationsSection() {
  const { view } = useReportPage();
  if (view.lock === null) return <Editing />;
  if (view.observations.length === 0) return null;
  return (
    <section className="observation-section" aria-labelledby="observations-title">
      <h2 id="observations-title">{words.report.observation.title}</h2>
      <ObservationList observations={view.observations} />
    </section>
  );
}

function Editing() {
  const { drafts, setDrafts, settle, theirs, choose, dirty, saving, problem } = useObservations();
  return (
    <section className="observation-section" aria-labelledby="observations-title">
      <div className="row">
        <h2 id="observations-title">{words.report.observation.title}</h2>
        <span className="faint">{words.report.observation.what}</span>
        <span className="faint" role="status">
          {saving ? words.report.savingNow : dirty ? words.report.status.dirty : ''}
        </span>
      </div>
      {problem !== null && (
        <Alert
          type="error"
          showIcon
          title={problem}
          action={
            <Button size="small" onClick={() => settle(drafts)}>
              {words.report.saveNow}
            </Button>
          }
        />
      )}
      {theirs !== null && (
        <Alert
          type="warning"
          showIcon
          title={words.report.textConflict}
          description={
            <div className="stack">
              <ObservationList observations={theirs} />
              <div className="row">
                <Button size="small" onClick={() => choose('mine')}>
                  {words.report.useMine}
                </Button>
                <Button size="small" onClick={() => choose('theirs')}>
                  {words.report.useTheirs}
                </Button>
              </div>
            </div>
          }
        />
      )}
      <ObservationRows drafts={drafts} onChange={setDrafts} onSettle={settle} />
    </section>
  );
}
