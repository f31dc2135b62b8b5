import { refOf, refText } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { itemFieldNames, marks } from '@gongkai/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import type { BodyDraft } from './body-draft.ts';

const published = { standing: ['published' as const] };

interface Props {
  readonly view: ItemView;
  readonly draft: BodyDraft;
  readonly onChange: (change: Partial<BodyDraft>) => void;
}

/** What an interpretation explains: an item of one's own register, or a document of another organ by its name. */
export function InterpretsField({ view, draft, onChange }: Props) {
  const { mandate } = useSession();
  const found = useInfiniteQuery(queries.items(mandate.unit, published));
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const chosen = draft.interprets === null ? null : refText(draft.interprets);
  const known = rows.map((row) => ({ value: refText(row), label: `${row.title}${marks.gap}${row.documentNumber}` }));
  const before = view.interprets === null ? [] : [{ value: refText(view.interprets), label: view.interprets.title }];
  const options = [...known, ...before.filter(({ value }) => !known.some((each) => each.value === value))];
  return (
    <>
      <Form.Item label={itemFieldNames.interprets} className="wide" required>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={words.items.interpretsPick}
          placeholder={words.items.interpretsPick}
          value={chosen}
          onChange={(text) => onChange({ interprets: text === undefined || text === null ? null : refOf(text) })}
          options={options}
        />
      </Form.Item>
      <Form.Item label={words.items.interpretsTitle} htmlFor="item-interprets" className="wide">
        <Input
          id="item-interprets"
          value={draft.interpretsTitle}
          maxLength={200}
          onChange={({ target }) => onChange({ interpretsTitle: target.value })}
        />
      </Form.Item>
    </>
  );
}
