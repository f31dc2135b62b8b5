import { cellIndex, findCell } from '@gongkai/forms';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { showFigure } from '../../../ui/show-figure.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

const CountedDrawer = lazy(() =>
  import('./counted-drawer.tsx').then(({ CountedDrawer }) => ({ default: CountedDrawer })),
);

/** What the registers count for the cell one stands on, and the door to its rows. */
export function CellCount({ code }: { code: string }) {
  const { view, form } = useReportPage();
  const [open, setOpen] = useState(false);
  const cell = findCell(form, code);
  const count = view.tally?.[cellIndex(form, code)] ?? null;
  if (cell === undefined || count === null) return null;
  return (
    <>
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        {`${words.tally.ofCell(showFigure(cell, count))} · ${words.tally.open}`}
      </Button>
      {open && (
        <Suspense>
          <CountedDrawer span={view.key} cell={code} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
