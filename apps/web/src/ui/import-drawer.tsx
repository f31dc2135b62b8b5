import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Table, type TableColumnType } from 'antd';
import { words } from '../words.ts';
import { Refused } from './refused.tsx';
import { saveFile } from './save-file.ts';
import { type ImportFile, useImport } from './use-import.ts';

/** One row of an old register, as the check judged it. */
interface JudgedRow {
  readonly line: number;
  readonly outcome: keyof typeof words.importDrawer.rowState;
}

interface Props<Row extends JudgedRow> {
  readonly title: string;
  readonly what: string;
  readonly empty: string;
  readonly template: () => Promise<Parameters<typeof saveFile>[0]>;
  readonly check: (
    file: ImportFile,
  ) => Promise<{ readonly rows: readonly Row[]; readonly added: number; readonly errors: number }>;
  readonly take: (file: ImportFile) => Promise<{ readonly added: number }>;
  /** The verb whose answers no longer hold. */
  readonly list: string;
  /** What tells a row from the others, between its line and its state. */
  readonly columns: readonly TableColumnType<Row>[];
  readonly problemOf: (row: Row) => string;
  readonly onClose: () => void;
}

/** An old register from a file: row by row what would happen, then all of it or nothing. */
export function ImportDrawer<Row extends JudgedRow>(props: Props<Row>) {
  const says = words.importDrawer;
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: props.check,
    take: props.take,
    told: ({ added }) => says.taken(added),
    list: props.list,
    onDone: props.onClose,
  });
  const template = useMutation({ mutationFn: props.template, onSuccess: saveFile });

  return (
    <Drawer open size={860} title={props.title} onClose={props.onClose}>
      <div className="stack">
        <p className="soft">{props.what}</p>
        <p className="row">
          <Button disabled={template.isPending} onClick={() => template.mutate()}>
            {says.template}
          </Button>
          <label className="file-pick">
            <input type="file" accept=".csv,.xlsx" onChange={pick} />
            {says.chooseFile}
          </label>
          <span className="soft">{isChecking ? says.checking : checked?.file.name}</span>
        </p>
        <Refused error={error ?? template.error} />
        {checked !== null && (
          <>
            <p className="row">
              <strong className={checked.errors > 0 ? 'bad' : ''}>
                {says.summary(checked.rows.length, checked.added, checked.errors)}
              </strong>
              <span className="house-gap" />
              <Button type="primary" disabled={checked.errors > 0 || checked.added === 0 || isTaking} onClick={take}>
                {says.take(checked.added)}
              </Button>
            </p>
            <Rows rows={checked.rows} empty={props.empty} columns={props.columns} problemOf={props.problemOf} />
          </>
        )}
      </div>
    </Drawer>
  );
}

function Rows<Row extends JudgedRow>({
  rows,
  empty,
  columns,
  problemOf,
}: Pick<Props<Row>, 'empty' | 'columns' | 'problemOf'> & { rows: readonly Row[] }) {
  const says = words.importDrawer;
  return (
    <Table<Row>
      size="small"
      rowKey="line"
      dataSource={rows.toSorted((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'))}
      locale={{ emptyText: empty }}
      pagination={{ defaultPageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: says.line, dataIndex: 'line', width: 60 },
        ...columns,
        {
          title: says.state,
          width: 80,
          render: (_, { outcome }) => (
            <span className={outcome === 'error' ? 'bad' : outcome === 'same' ? 'soft' : 'good'}>
              {says.rowState[outcome]}
            </span>
          ),
        },
        { title: says.problem, render: (_, row) => <span className="bad">{problemOf(row)}</span> },
      ]}
    />
  );
}
