import type { ItemImportRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Table } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { readBase64 } from '../../ui/read-base64.ts';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';

const most = 5 * 1024 * 1024;

interface Checked {
  readonly file: { readonly name: string; readonly content: string };
  readonly rows: readonly ItemImportRow[];
  readonly errors: number;
}

/** An old register from a file: first row by row what would happen, then all of it or nothing. */
export function ImportItems({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useMutation({
    mutationFn: async (file: File): Promise<Checked> => {
      const sent = { name: file.name, content: await readBase64(file) };
      return { file: sent, ...(await client.items.checkImport.query({ unit, ...sent })) };
    },
    onSuccess: setChecked,
    // What was checked before is not this file.
    onError: () => setChecked(null),
  });
  const take = useMutation({
    mutationFn: ({ file }: Checked) => client.items.import.mutate({ unit, ...file }),
    onSuccess: ({ added, same }) => {
      void message.success(words.items.imported(added, same));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['items.list'] }),
  });
  const template = useMutation({ mutationFn: () => client.items.template.query({ unit }), onSuccess: saveFile });
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > most) void message.error(words.items.tooLarge);
    else {
      take.reset();
      check.mutate(file);
    }
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };
  const fresh = checked?.rows.filter(({ outcome }) => outcome === 'new').length ?? 0;
  return (
    <Drawer open size={900} title={words.items.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.items.importWhat}</p>
        <p className="row">
          <Button disabled={template.isPending} onClick={() => template.mutate()}>
            {words.items.template}
          </Button>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.items.choose}
          </label>
          <span className="soft">{check.isPending ? words.items.checking : checked?.file.name}</span>
        </p>
        <Refused error={check.error ?? take.error ?? template.error} />
        {checked !== null && (
          <>
            <p className="row">
              <Button
                type="primary"
                disabled={checked.errors > 0 || fresh === 0 || take.isPending}
                onClick={() => take.mutate(checked)}
              >
                {words.items.importIt(fresh)}
              </Button>
              {checked.errors > 0 && <span className="bad">{words.items.errors(checked.errors)}</span>}
            </p>
            <Table<ItemImportRow>
              size="small"
              rowKey="line"
              dataSource={checked.rows.toSorted(
                (a, b) => Number(b.outcome === 'error') - Number(a.outcome === 'error'),
              )}
              pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: words.items.line, dataIndex: 'line', width: 60 },
                { title: words.items.item, render: (_, { title, indexNumber }) => `${indexNumber}　${title}` },
                {
                  title: words.items.outcome,
                  width: 320,
                  render: (_, { outcome, problem }) => (
                    <span className={outcome === 'error' ? 'bad' : 'soft'}>
                      {problem ?? words.items.outcomes[outcome]}
                    </span>
                  ),
                },
              ]}
            />
          </>
        )}
      </div>
    </Drawer>
  );
}
