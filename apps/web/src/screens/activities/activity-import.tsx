import type { ActivityImportRow } from '@gongkai/reports';
import { activityProblemSentences } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useImport } from '../../ui/use-import.ts';
import { words } from '../../words.ts';

interface Checked {
  readonly rows: readonly ActivityImportRow[];
  readonly errors: number;
}

/** Rows from a file: first row by row what would happen, then all of it or nothing. */
export function ActivityImport({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: (file) => client.activities.checkImport.query({ unit, ...file }),
    take: (file) => client.activities.import.mutate({ unit, ...file }),
    told: ({ added, same }) => words.activities.imported(added, same),
    list: 'activities.list',
    onDone: onClose,
  });
  const template = useMutation({
    mutationFn: () => client.activities.file.query({ unit, year: null }),
    onSuccess: saveFile,
  });

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
          <span className="soft">{isChecking ? words.activities.checking : checked?.file.name}</span>
        </p>
        <Refused error={error ?? template.error} />
        {checked !== null && <Preview checked={checked} busy={isTaking} onTake={take} />}
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
