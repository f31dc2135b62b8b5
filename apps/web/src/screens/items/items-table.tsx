import type { ItemRow } from '@gongkai/reports';
import { disclosureChannelNames, itemCategoryNames, itemKindNames, marks, printDay } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import { StandingTag } from './standing-tag.tsx';
import { TermWord } from './term-word.tsx';

export const keyOfRow = ({ unit, id }: ItemRow): string => `${unit}/${id}`;

interface Props {
  readonly rows: readonly ItemRow[];
  /** Whose list it is; an item of another unit says whose. */
  readonly unit: string;
  readonly isDesk: boolean;
  /** Rows that may be submitted together; null where nothing may. */
  readonly selected: readonly string[] | null;
  readonly onSelect: (keys: readonly string[]) => void;
}

export function ItemsTable({ rows, unit, isDesk, selected, onSelect }: Props) {
  const empty = isDesk
    ? { title: words.items.nothingToDo, what: words.items.nothingToDoWhat }
    : { title: words.items.empty, what: words.items.emptyWhat };
  return (
    <Table<ItemRow>
      size="middle"
      rowKey={keyOfRow}
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: <NothingHere {...empty} /> }}
      {...(selected === null ? {} : { rowSelection: selectionOf(selected, unit, onSelect) })}
      columns={[
        {
          title: words.items.item,
          render: (_, row) => (
            <>
              <Link to="/items/$unit/$id" params={{ unit: row.unit, id: row.id }}>
                {row.title === '' ? words.items.untitled : row.title}
              </Link>
              <div className="faint item-numbers">
                {row.documentNumber !== '' && <span>{row.documentNumber}</span>}
                <span>{row.indexNumber ?? words.items.noNumber}</span>
              </div>
            </>
          ),
        },
        {
          title: words.items.unit,
          width: 130,
          render: (_, { unitName }) => unitName,
        },
        {
          title: words.items.standing,
          width: 130,
          render: (_, { standing }) => <StandingTag standing={standing} />,
        },
        {
          title: words.items.content,
          width: 190,
          render: (_, { kind, category }) => (
            <>
              {itemKindNames[kind]}
              {category !== null && (
                <div className="faint clipped" title={itemCategoryNames[category]}>
                  {itemCategoryNames[category]}
                </div>
              )}
            </>
          ),
        },
        {
          title: words.items.published,
          width: 150,
          render: (_, { publishedOn, channels }) =>
            publishedOn !== null && (
              <>
                <span className="figure nowrap">{printDay(publishedOn)}</span>
                <div className="faint clipped">
                  {channels.map((channel) => disclosureChannelNames[channel]).join(marks.list)}
                </div>
              </>
            ),
        },
        {
          title: words.items.term,
          width: 170,
          render: (_, { term, publishedOn }) => <TermWord term={term} isPublic={publishedOn !== null} />,
        },
      ]}
    />
  );
}

// One's own drafts alone are submitted together: each with the event it was last seen at.
const selectionOf = (selected: readonly string[], unit: string, onSelect: (keys: readonly string[]) => void) => ({
  selectedRowKeys: [...selected],
  onChange: (keys: readonly unknown[]) => onSelect(keys.map(String)),
  getCheckboxProps: (row: ItemRow) => ({
    disabled: row.unit !== unit || (row.state !== 'draft' && row.state !== 'returned'),
    'aria-label': row.title,
  }),
});
