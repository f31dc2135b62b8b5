import { answered } from '@gongkai/figures';
import { Button } from 'antd';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** One line: how much is filled, and whether all of it is kept. */
export function SaveState() {
  const { desk, form, view } = useReportPage();
  const state = useValue(desk.state);
  const figures = useValue(desk.figures);
  const count = answered(form, view.unitKind, figures);
  return (
    <span className="save-state row" role="status">
      {view.key.kind === 'own' && <span>{words.report.progress(count.answered, count.applicable)}</span>}
      {view.lock === null && <span>{sentence(state)}</span>}
      {state.unsaved > state.conflicts.length && state.waiting === 0 && !state.saving && (
        <Button size="small" onClick={() => void desk.flush()}>
          {words.report.saveNow}
        </Button>
      )}
    </span>
  );
}

function sentence({ unsaved, saving, waiting }: { unsaved: number; saving: boolean; waiting: number }): string {
  if (waiting > 0) return words.report.waiting(waiting);
  if (saving) return words.report.savingNow;
  return unsaved > 0 ? words.report.unsaved(unsaved) : words.report.allSaved;
}
