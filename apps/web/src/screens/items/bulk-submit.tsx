import type { ItemRow } from '@gongkai/reports';
import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useOneByOne } from '../../ui/use-one-by-one.ts';
import { words } from '../../words.ts';
import { keyOfRow } from './items-table.tsx';

interface Props {
  readonly rows: readonly ItemRow[];
  readonly selected: readonly string[];
  readonly onDone: () => void;
}

/** Submits the chosen drafts. */
export function BulkSubmit({ rows, selected, onDone }: Props) {
  const submit = useOneByOne<ItemRow>({
    send: ({ unit, id, seq: seen }) => client.items.submit.mutate({ unit, id, seen }),
    nameOf: ({ title }) => title,
    told: words.items.submittedAll,
    onDone,
  });
  return (
    <>
      <span className="soft">{words.items.selected(selected.length)}</span>
      <Button
        type="primary"
        disabled={submit.isPending}
        onClick={() => submit.mutate(rows.filter((row) => selected.includes(keyOfRow(row))))}
      >
        {words.items.submitAll}
      </Button>
    </>
  );
}
