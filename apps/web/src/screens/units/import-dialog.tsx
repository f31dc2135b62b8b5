import type { ImportRow } from '@gongkai/reports';
import { Button, Drawer, Table } from 'antd';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { useImport } from '../../ui/use-import.ts';
import { words } from '../../words.ts';

interface Checked {
  readonly rows: readonly ImportRow[];
  readonly errors: number;
}

/** Units from a file: first row by row what would happen, then all of it or nothing. */
export function ImportDialog({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: (file) => client.units.checkImport.query({ unit, ...file }),
    take: (file) => client.units.import.mutate({ unit, ...file }),
    told: ({ added }) => words.units.imported(added),
    list: 'units.tree',
    onDone: onClose,
  });

  return (
    <Drawer open size={860} title={words.units.importTitle} onClose={onClose}>
      <div className="stack">
        <p className="soft">{words.units.importWhat}</p>
        <p>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {words.units.chooseFile}
          </label>{' '}
          <span className="soft">{isChecking ? words.units.checking : checked?.file.name}</span>
        </p>
        <Refused error={error} />
        {checked !== null && <Preview checked={checked} busy={isTaking} onTake={take} />}
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
