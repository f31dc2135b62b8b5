import type { ActivityImportRow } from '@gongkai/reports';
import { activityProblemSentences } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Table } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { readBase64 } from '../../ui/read-base64.ts';
import { saveFile } from '../../ui/save-file.ts';
import { words } from '../../words.ts';

const most = 5 * 1024 * 1024;

interface Checked {
  readonly file: { readonly name: string; readonly content: string };
  readonly rows: readonly ActivityImportRow[];
  readonly errors: number;
}

/** Rows from a file: first row by row what would happen, then all of it or nothing. */
export function ActivityImport({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useMutation({
    mutationFn: async (file: File): Promise<Checked> => {
      const sent = { name: file.name, content: await readBase64(file) };
      return { file: sent, ...(await client.activities.checkImport.query({ unit, ...sent })) };
    },
    onSuccess: setChecked,
    // What was checked before is not this file.
    onError: () => setChecked(null),
  });
  const take = useMutation({
    mutationFn: ({ file }: Checked) => client.activities.import.mutate({ unit, ...file }),
    onSuccess: ({ added, same }) => {
      void message.success(words.activities.imported(added, same));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['activities.list'] }),
  });
  const template = useMutation({
    mutationFn: () => client.activities.file.query({ unit, year: null }),
    onSuccess: saveFile,
  });
  const failed = check.error ?? take.error ?? template.error;
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > most) void message.error(words.activities.tooLarge);
    else {
      take.reset();
      check.mutate(file);
    }
    // The same file, mended, must be choosable again.
    event.target.value = '';
  };

  return (
    <Drawer open size={900} title={words.activities.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.activities.importWhat}</p>
        <p className="row">
          <Button disabled={template.isPending} onClick={() => template.mutate()}>
            {words.activities.downloadTemplate}
          </Button>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.activities.chooseFile}
          </label>
          <span className="soft">{check.isPending ? words.activities.checking : checked?.file.name}</span>
        </p>
        {failed !== null && <Alert type="error" showIcon role="alert" title={sentenceOf(failed)} />}
        {checked !== null && <Preview checked={checked} busy={take.isPending} onTake={() => take.mutate(checked)} />}
      </div>
    </Drawer>
  );
}

function Preview({ checked, busy, onTake }: { checked: Checked; busy: boolean; onTake: () => void }) {
  const { rows, errors } = checked;
  const fresh = rows.filter(({ outcome }) => outcome === 'new').length;
  return (
    <>
      <p className="row">
        <strong className={errors > 0 ? 'bad' : ''}>
          {words.activities.importSummary(rows.length, fresh, errors)}
        </strong>
        <span className="house-gap" />
        <Button type="primary" disabled={errors > 0 || fresh === 0 || busy} onClick={onTake}>
          {words.activities.importNow(fresh)}
        </Button>
      </p>
      <Table<ActivityImportRow>
        size="small"
        rowKey="line"
        dataSource={rows.toSorted((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'))}
        pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: words.activities.line, dataIndex: 'line', width: 60 },
          { title: words.activities.kind, width: 200, render: (_, { cells }) => cells.kind },
          {
            title: words.activities.day,
            width: 110,
            render: (_, { cells }) => <span className="figure">{cells.onDay}</span>,
          },
          { title: words.activities.titleField, render: (_, { cells }) => cells.title },
          {
            title: words.common.state,
            width: 80,
            render: (_, { outcome }) => (
              <span className={outcome === 'error' ? 'bad' : outcome === 'same' ? 'soft' : 'good'}>
                {words.activities.outcome[outcome]}
              </span>
            ),
          },
          {
            title: words.activities.problem,
            width: 220,
            render: (_, { problem }) =>
              problem !== null && <span className="bad">{activityProblemSentences[problem]}</span>,
          },
        ]}
      />
    </>
  );
}
