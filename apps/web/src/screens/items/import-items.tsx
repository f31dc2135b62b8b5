import type { ItemImportRow } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useImport } from '../../ui/use-import.ts';
import { words } from '../../words.ts';

/** An old register from a file: first row by row what would happen, then all of it or nothing. */
export function ImportItems({ unit, onClose }: { unit: string; onClose: () => void }) {
  const { checked, pick, isChecking, isTaking, error, take } = useImport({
    check: (file) => client.items.checkImport.query({ unit, ...file }),
    take: (file) => client.items.import.mutate({ unit, ...file }),
    told: ({ added, same }) => words.items.imported(added, same),
    list: 'items.list',
    onDone: onClose,
  });
  const template = useMutation({ mutationFn: () => client.items.template.query({ unit }), onSuccess: saveFile });
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
          <span className="soft">{isChecking ? words.items.checking : checked?.file.name}</span>
        </p>
        <Refused error={error ?? template.error} />
        {checked !== null && (
          <>
            <p className="row">
              <Button type="primary" disabled={checked.errors > 0 || fresh === 0 || isTaking} onClick={take}>
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
                {
                  title: words.items.item,
                  render: (_, { title, indexNumber }) => `${indexNumber}${marks.gap}${title}`,
                },
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
