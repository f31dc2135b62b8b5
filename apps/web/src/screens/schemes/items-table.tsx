import type { SchemeItem } from '@gongkai/auditing';
import { printPoints } from '@gongkai/kernel';
import { explainEvidence, type SchemeView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';
import { ItemDialog } from './item-dialog.tsx';

/** The items of a version; a draft's can be changed. */
export function ItemsTable({ view }: { view: SchemeView }) {
  const { mandate } = useSession();
  const { id, version, revision, body, state } = view;
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const save = useAudit(
    () => setEditing(null),
    () => words.schemes.saved,
  );
  const keep = (items: readonly SchemeItem[]): void =>
    save.mutate(() =>
      client.schemes.save.mutate({ unit: mandate.unit, id, version, revision, body: { ...body, items: [...items] } }),
    );
  const isDraft = state === 'draft';
  const usual =
    useQuery({ ...queries.usualItems(mandate.unit, body.form), enabled: isDraft && body.items.length === 0 }).data ??
    [];
  const edited = typeof editing === 'number' ? body.items[editing] : undefined;
  return (
    <section className="card" aria-label={words.schemes.items}>
      <p className="sheet-tools row">
        <strong>{words.schemes.items}</strong>
        {isDraft && <Button onClick={() => setEditing('new')}>{words.schemes.addItem}</Button>}
        {isDraft && body.items.length === 0 && usual.length > 0 && (
          <Button onClick={() => keep(usual)}>{words.schemes.putUsual}</Button>
        )}
      </p>
      <Refused error={save.error} />
      <Table<SchemeItem>
        size="middle"
        rowKey="code"
        dataSource={[...body.items]}
        pagination={false}
        locale={{ emptyText: words.schemes.noItems }}
        columns={[
          { title: words.schemes.code, width: 70, dataIndex: 'code' },
          { title: words.schemes.itemTitle, width: 190, dataIndex: 'title' },
          {
            title: words.schemes.weight,
            width: 80,
            align: 'right',
            render: (_, { points }) => <span className="points">{printPoints(points)}</span>,
          },
          { title: words.schemes.definition, dataIndex: 'definition' },
          { title: words.schemes.evidence, width: 330, render: (_, { evidence }) => explainEvidence(evidence) },
          {
            title: <span className="visually-hidden">{words.schemes.editItem}</span>,
            width: 150,
            render: (_, item, index) =>
              isDraft && (
                <span className="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`${words.schemes.editItem} ${item.code}`}
                    onClick={() => setEditing(index)}
                  >
                    {words.schemes.editItem}
                  </button>
                  <button
                    type="button"
                    className="link-button bad"
                    aria-label={`${words.schemes.removeItem} ${item.code}`}
                    onClick={() => keep(body.items.filter((_, at) => at !== index))}
                  >
                    {words.schemes.removeItem}
                  </button>
                </span>
              ),
          },
        ]}
      />
      {editing !== null && (
        <ItemDialog
          item={edited ?? null}
          form={body.form}
          taken={body.items.filter((_, at) => at !== editing).map(({ code }) => code)}
          busy={save.isPending}
          onSave={(item) =>
            keep(
              edited === undefined
                ? [...body.items, item]
                : body.items.map((each, at) => (at === editing ? item : each)),
            )
          }
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
