import type { RemedyImportRow } from '@gongkai/reports';
import { remedyRowProblemSentences } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useImport } from '../../ui/use-import.ts';
import { words } from '../../words.ts';

/** An old register of cases from a file: row by row what would happen, then all of it or nothing. */
export function ImportRemedies({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: (file) => client.remedies.checkImport.query({ unit, ...file }),
    take: (file) => client.remedies.import.mutate({ unit, ...file }),
    told: ({ added }) => words.remedies.imported(added),
    list: 'remedies.list',
    onDone: onClose,
  });
  const template = useMutation({
    mutationFn: () => client.remedies.template.query({ unit }),
    onSuccess: saveFile,
  });

  return (
    <Drawer open size={860} title={words.remedies.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.remedies.importWhat}</p>
        <p className="row">
          <Button disabled={template.isPending} onClick={() => template.mutate()}>
            {words.remedies.template}
          </Button>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.remedies.chooseFile}
          </label>
          <span className="soft">{isChecking ? words.remedies.checking : checked?.file.name}</span>
        </p>
        <Refused error={error ?? template.error} />
        {checked !== null && (
          <>
            <p className="row">
              <strong className={checked.errors > 0 ? 'bad' : ''}>
                {words.remedies.importSummary(checked.rows.length, checked.added, checked.errors)}
              </strong>
              <span className="house-gap" />
              <Button type="primary" disabled={checked.errors > 0 || checked.added === 0 || isTaking} onClick={take}>
                {words.remedies.importNow(checked.added)}
              </Button>
            </p>
            <Rows rows={checked.rows} />
          </>
        )}
      </div>
    </Drawer>
  );
}

function Rows({ rows }: { rows: readonly RemedyImportRow[] }) {
  return (
    <Table<RemedyImportRow>
      size="small"
      rowKey="line"
      dataSource={rows.toSorted((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'))}
      locale={{ emptyText: words.remedies.importEmpty }}
      pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: words.remedies.line, dataIndex: 'line', width: 60 },
        { title: words.remedies.caseNumber, dataIndex: 'caseNumber', width: 200 },
        { title: words.remedies.matter, dataIndex: 'matter', ellipsis: true },
        {
          title: words.remedies.state,
          width: 80,
          render: (_, { outcome }) => (
            <span className={outcome === 'error' ? 'bad' : outcome === 'same' ? 'soft' : 'good'}>
              {words.remedies.rowState[outcome]}
            </span>
          ),
        },
        {
          title: words.remedies.problem,
          render: (_, { problem }) => (
            <span className="bad">{problem === null ? '' : remedyRowProblemSentences[problem]}</span>
          ),
        },
      ]}
    />
  );
}
