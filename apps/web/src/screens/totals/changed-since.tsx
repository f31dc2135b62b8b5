import type { Form } from '@gongkai/forms';
import type { ExplainedChange } from '@gongkai/reports';
import { Alert, Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { words } from '../../words.ts';

const ChangeTable = lazy(() =>
  import('../../ui/change-table.tsx').then(({ ChangeTable }) => ({ default: ChangeTable })),
);

interface Props {
  readonly form: Form;
  readonly changes: readonly ExplainedChange[];
}

/** Totals that are others than the published report states say so, and open what changed. */
export function ChangedSince({ form, changes }: Props) {
  const [open, setOpen] = useState(false);
  const count = new Set(changes.map(({ cell }) => cell)).size;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={words.corrections.totalsChanged(count)}
        action={<Button onClick={() => setOpen(true)}>{words.corrections.open}</Button>}
      />
      {open && (
        <Drawer open size={900} title={words.corrections.cellChanged} onClose={() => setOpen(false)}>
          <Suspense>
            <ChangeTable form={form} rows={changes} withUnits />
          </Suspense>
        </Drawer>
      )}
    </>
  );
}
