import { findCell } from '@gongkai/forms';
import { withGloss } from '@gongkai/words';
import { Alert, Button } from 'antd';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { cellsAmong } from '../desk/desk.ts';
import { cellName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** Cells that a colleague has changed at the same time: both values, and the choice (goal G38). */
export function Conflicts() {
  const { desk } = useReportPage();
  const cells = cellsAmong(useValue(desk.state).conflicts);
  if (cells.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="gap-below"
      title={words.report.conflictCount(cells.length)}
      description={cells.map((code) => <Conflict key={code} code={code} />)}
    />
  );
}

function Conflict({ code }: { code: string }) {
  const { desk, form, goTo } = useReportPage();
  const field = useField(desk.store, cellName(code));
  const label = withGloss(findCell(form, code)?.fullLabel ?? code);
  const choose = (whose: 'mine' | 'theirs'): void => {
    desk.store.choose(cellName(code), whose);
    void desk.flush();
  };
  const show = (text: string): string => (text === '' ? words.report.blank : text);
  return (
    <div className="row conflict">
      <button type="button" className="link-button" onClick={() => goTo([code])}>
        {label}
      </button>
      <span className="soft">{words.report.conflictTitle(field.by)}</span>
      <Button size="small" disabled={field.problem !== null} onClick={() => choose('mine')}>
        {words.report.conflictYours(show(field.text))}
      </Button>
      <Button size="small" onClick={() => choose('theirs')}>
        {words.report.conflictTheirs(show(field.theirs ?? ''))}
      </Button>
    </div>
  );
}
