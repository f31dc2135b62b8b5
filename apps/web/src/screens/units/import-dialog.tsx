import type { ImportRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Table } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { readBase64 } from '../../ui/read-base64.ts';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';

const most = 5 * 1024 * 1024;

interface Checked {
  readonly file: { readonly name: string; readonly content: string };
  readonly rows: readonly ImportRow[];
  readonly errors: number;
}

/** Units from a file: first row by row what would happen, then all of it or nothing. */
export function ImportDialog({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useMutation({
    mutationFn: async (file: File): Promise<Checked> => {
      const sent = { name: file.name, content: await readBase64(file) };
      return { file: sent, ...(await client.units.checkImport.query({ unit, ...sent })) };
    },
    onSuccess: setChecked,
    // What was checked before is not this file.
    onError: () => setChecked(null),
  });
  const take = useMutation({
    mutationFn: ({ file }: Checked) => client.units.import.mutate({ unit, ...file }),
    onSuccess: ({ added }) => {
      void message.success(words.units.imported(added));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['units.tree'] }),
  });

  const failed = check.error ?? take.error;
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > most) void message.error(words.units.tooLarge);
    else {
      take.reset();
      check.mutate(file);
    }
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };

  return (
    <Drawer open size={860} title={words.units.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.units.importWhat}</p>
        <p>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.units.chooseFile}
          </label>{' '}
          <span className="soft">{check.isPending ? words.units.checking : checked?.file.name}</span>
        </p>
        <Refused error={failed} />
        {checked !== null && <Preview checked={checked} busy={take.isPending} onTake={() => take.mutate(checked)} />}
      </div>
    </Drawer>
  );
}

function Preview({ checked, busy, onTake }: { checked: Checked; busy: boolean; onTake: () => void }) {
  const { rows, errors } = checked;
  const fresh = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'renamed').length;
  return (
    <>
      <p className="row">
        <strong className={errors > 0 ? 'bad' : ''}>{words.units.importSummary(rows.length, fresh, errors)}</strong>
        <span className="house-gap" />
        <Button type="primary" disabled={errors > 0 || fresh === 0 || busy} onClick={onTake}>
          {words.units.importNow(fresh)}
        </Button>
      </p>
      <Table<ImportRow>
        size="small"
        rowKey="line"
        dataSource={rows.toSorted((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'))}
        pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: words.units.line, dataIndex: 'line', width: 60 },
          { title: words.common.code, dataIndex: 'code', width: 130, className: 'figure' },
          { title: words.units.name, dataIndex: 'name', width: 200 },
          { title: words.common.kind, dataIndex: 'kind', width: 90 },
          {
            title: words.common.state,
            width: 80,
            render: (_, { outcome }) => (
              <span className={outcome === 'error' ? 'bad' : outcome === 'same' ? 'soft' : 'good'}>
                {words.units.outcome[outcome]}
              </span>
            ),
          },
          { title: words.units.problem, render: (_, { problem }) => <span className="bad">{problem}</span> },
        ]}
      />
    </>
  );
}
