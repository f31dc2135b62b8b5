import { answered } from '@gongkai/figures';
import { Button } from 'antd';
import { useLater } from '../../../ui/use-later.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import type { DeskState } from '../desk/desk.ts';
import { codeOfName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';

/** One line: how much is filled, and whether all of it is kept. */
export function SaveState() {
  const { desk, form, view, goTo } = useReportPage();
  const state = useValue(desk.state);
  const figures = useLater(desk.figures);
  const count = answered(form, view.unitKind, figures);
  const pending = state.unsaved - state.conflicts.length - state.malformed.length;
  return (
    <span className="save-state row" role="status">
      {view.key.kind === 'own' && <span>{words.report.progress(count.answered, count.applicable)}</span>}
      {view.lock === null && state.malformed.length > 0 && (
        <button
          type="button"
          className="link-button bad"
          onClick={() => goTo(state.malformed.slice(0, 1).map(codeOfName))}
        >
          {words.report.malformed(state.malformed.length)}
        </button>
      )}
      {view.lock === null && <span>{sentence(pending, state)}</span>}
      {pending > 0 && state.waiting === 0 && !state.saving && (
        <Button size="small" onClick={() => void desk.flush()}>
          {words.report.saveNow}
        </Button>
      )}
    </span>
  );
}

function sentence(pending: number, { saving, waiting, malformed, conflicts }: DeskState): string {
  if (waiting > 0) return words.report.waiting(waiting);
  if (saving) return words.report.savingNow;
  if (pending > 0) return words.report.unsaved(pending);
  return malformed.length + conflicts.length > 0 ? words.report.othersSaved : words.report.allSaved;
}
