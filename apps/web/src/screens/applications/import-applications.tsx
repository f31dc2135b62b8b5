import type { ApplicationImportRow } from '@gongkai/reports';
import { applicationRowProblemNames } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useImport } from '../../ui/use-import.ts';
import { words } from '../../words.ts';

/** An old register from a file: row by row what would happen, then all of it or nothing. */
export function ImportApplications({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: (file) => client.applications.checkImport.query({ unit, ...file }),
    take: (file) => client.applications.import.mutate({ unit, ...file }),
    told: ({ added }) => words.applications.imported(added),
    list: 'applications.list',
    onDone: onClose,
  });
  const template = useMutation({
    mutationFn: () => client.applications.template.query({ unit }),
    onSuccess: saveFile,
  });

  return (
    <Drawer open size={860} title={words.applications.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.applications.importWhat}</p>
        <p className="row">
          <Button disabled={template.isPending} onClick={() => template.mutate()}>
            {words.applications.template}
          </Button>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.applications.chooseFile}
          </label>
          <span className="soft">{isChecking ? words.applications.checking : checked?.file.name}</span>
        </p>
        <Refused error={error ?? template.error} />
        {checked !== null && (
          <>
            <p className="row">
              <strong className={checked.errors > 0 ? 'bad' : ''}>
                {words.applications.importSummary(checked.rows.length, checked.added, checked.errors)}
              </strong>
              <span className="house-gap" />
              <Button type="primary" disabled={checked.errors > 0 || checked.added === 0 || isTaking} onClick={take}>
                {words.applications.importNow(checked.added)}
              </Button>
            </p>
            <Rows rows={checked.rows} />
          </>
        )}
      </div>
    </Drawer>
  );
}

function Rows({ rows }: { rows: readonly ApplicationImportRow[] }) {
  return (
    <Table<ApplicationImportRow>
      size="small"
      rowKey="line"
      dataSource={rows.toSorted((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'))}
      locale={{ emptyText: words.applications.importEmpty }}
      pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: words.applications.line, dataIndex: 'line', width: 60 },
        { title: words.applications.sourceNumber, dataIndex: 'source', width: 150, className: 'figure' },
        { title: words.applications.content, dataIndex: 'description', ellipsis: true },
        {
          title: words.applications.state,
          width: 80,
          render: (_, { outcome }) => (
            <span className={outcome === 'error' ? 'bad' : outcome === 'same' ? 'soft' : 'good'}>
              {words.applications.rowState[outcome]}
            </span>
          ),
        },
        {
          title: words.applications.problem,
          render: (_, { problem }) => (
            <span className="bad">{problem === null ? '' : applicationRowProblemNames[problem]}</span>
          ),
        },
      ]}
    />
  );
}
