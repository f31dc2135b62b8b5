import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

const ChangesDrawer = lazy(() =>
  import('./changes-drawer.tsx').then(({ ChangesDrawer }) => ({ default: ChangesDrawer })),
);

/** A district report whose figures are no longer the sum of those below says so, with the cells. */
export function ChangedAlert() {
  const { view } = useReportPage();
  const [open, setOpen] = useState(false);
  const event = view.history.some((entry) => entry.event === 'published') ? 'published' : 'submitted';
  const changes = useQuery(queries.changes(view.key, { event }));
  const count = changes.data?.cells.length ?? 0;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        className="gap-below"
        title={count === 0 ? words.report.changedSince : words.corrections.changedSince(count)}
        action={<Button onClick={() => setOpen(true)}>{words.corrections.open}</Button>}
      />
      {open && (
        <Suspense>
          <ChangesDrawer first={event} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
