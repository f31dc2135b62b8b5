import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { suggestPrior } from '@gongkai/figures';
import { App, Button, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import { useLater } from '../../../ui/use-later.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { cellName } from '../desk/names.ts';
import { useReportPage } from '../report-context.tsx';
import { useSteps } from '../use-steps.ts';

const FormFileDrawer = lazy(() =>
  import('../form-file/form-file-drawer.tsx').then(({ FormFileDrawer }) => ({ default: FormFileDrawer })),
);

/** Back and again, last year's figures for what is blank, the form as a file and back. */
export function EntryTools() {
  const { view, desk } = useReportPage();
  const { mandate } = useSession();
  const { undo, redo } = useSteps();
  const { undoable, redoable } = useValue(desk.steps.state);
  const [reading, setReading] = useState(false);
  const { unit, kind, form, period } = view.key;
  const says = words.entry;
  const search = new URLSearchParams({ unit, kind, form, period, as: mandate.unit });
  const editable = view.lock === null;
  return (
    <>
      {editable && (
        <Space.Compact>
          <Button
            icon={<UndoOutlined />}
            disabled={undoable === 0}
            title={says.undoHint}
            aria-label={says.undo}
            onClick={undo}
          />
          <Button
            icon={<RedoOutlined />}
            disabled={redoable === 0}
            title={says.redoHint}
            aria-label={says.redo}
            onClick={redo}
          />
        </Space.Compact>
      )}
      {editable && <PriorButton />}
      <Space.Compact>
        <Button href={`/files/report.xlsx?${search}`} target="_blank" rel="noreferrer">
          {says.excelOut}
        </Button>
        {editable && <Button onClick={() => setReading(true)}>{says.excelIn}</Button>}
      </Space.Compact>
      {reading && (
        <Suspense>
          <FormFileDrawer onClose={() => setReading(false)} />
        </Suspense>
      )}
    </>
  );
}

/** All of last year's figures that are offered, at once, after a question. */
function PriorButton() {
  const { view, desk, form } = useReportPage();
  const { modal, message } = App.useApp();
  // Offered when there is time: it must not hold up a key.
  const figures = useLater(desk.figures);
  const offered = suggestPrior(form, { unitKind: view.unitKind, figures, prior: view.prior, counted: view.tally });
  // A text that is no figure yet is somebody's beginning, not a blank.
  const free = [...offered].filter(([code]) => desk.store.get(cellName(code)).text === '');
  if (free.length === 0) return null;
  const ask = (): void =>
    void modal.confirm({
      title: words.entry.priorTitle,
      content: words.entry.priorWhat(free.length),
      okText: words.entry.priorAll(free.length),
      onOk: () => {
        desk.steps.enter(free.map(([code, text]) => [cellName(code), text]));
        void message.info(words.entry.priorTaken(free.length));
      },
    });
  return <Button onClick={ask}>{words.entry.priorAll(free.length)}</Button>;
}
