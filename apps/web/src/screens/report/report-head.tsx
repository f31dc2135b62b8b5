import { formNames, marks, printDay, printSpan, reportKindNames } from '@gongkai/words';
import { Alert } from 'antd';
import { PageHead } from '../../ui/page-head.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { ChangedAlert } from './district/changed-alert.tsx';
import { ActionBar } from './moves/action-bar.tsx';
import { NotArrived } from './not-arrived.tsx';
import { useReportPage } from './report-context.tsx';
import { Conflicts } from './table/conflicts.tsx';

/** Whose report of what, where it stands, and what a superior has said. */
export function ReportHead() {
  const { view, goTo } = useReportPage();
  const { unit, kind, form, period } = view.key;
  const returnedCells = Object.keys(view.returned?.cells ?? {});
  return (
    <>
      <div className="report-head">
        <PageHead
          title={`${view.unitName} ${printSpan(period)}${kind === 'district' ? `${marks.apart}${reportKindNames.district}` : ''}`}
          below={
            <p className="row soft">
              <StateTag state={view.state} />
              <span>{formNames[form]}</span>
              <span className="figure faint">{unit}</span>
              {view.due !== null && <span>{words.report.dueOn(printDay(view.due))}</span>}
              {view.putOff !== null && (
                <span className="warn" title={words.filings.putOffBy(view.putOff.by, view.putOff.reason)}>
                  {words.filings.putOffTo(printDay(view.putOff.until))}
                </span>
              )}
            </p>
          }
        >
          <ActionBar />
        </PageHead>
        <NotArrived />
        <Conflicts />
      </div>
      {view.changedSincePublished && <ChangedAlert />}
      {view.returned !== null && (
        <Alert
          type="error"
          showIcon
          className="gap-below"
          title={
            <>
              {words.report.returnedBy(view.returned.by, printDayAt(view.returned.at), view.returned.reason)}
              {returnedCells.length > 0 && (
                <button type="button" className="link-button returned-cells" onClick={() => goTo(returnedCells)}>
                  {words.report.returnedCells(returnedCells.length)}
                </button>
              )}
            </>
          }
        />
      )}
    </>
  );
}
