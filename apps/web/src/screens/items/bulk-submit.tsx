import type { ItemRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { words } from '../../words.ts';
import { keyOfRow } from './items-table.tsx';

interface Props {
  readonly rows: readonly ItemRow[];
  readonly selected: readonly string[];
  readonly onDone: () => void;
}

/** Submits drafts one after the other; each is decided by itself, and one that is refused says why. */
export function BulkSubmit({ rows, selected, onDone }: Props) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const submit = useMutation({
    mutationFn: async () => {
      let done = 0;
      const refused: string[] = [];
      for (const row of rows.filter((each) => selected.includes(keyOfRow(each)))) {
        const { unit, id, seq: seen, title } = row;
        try {
          await client.items.submit.mutate({ unit, id, seen });
          done += 1;
        } catch (error) {
          refused.push(`${title}：${sentenceOf(error)}`);
        }
      }
      return { done, refused };
    },
    onSuccess: ({ done, refused }) => {
      const told = words.items.submittedAll(done, refused.length);
      if (refused.length === 0) void message.success(told);
      else void message.warning([told, ...refused.slice(0, 3)].join('　'), 8);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['items.list'] }),
  });
  return (
    <>
      <span className="soft">{words.items.selected(selected.length)}</span>
      <Button type="primary" disabled={submit.isPending} onClick={() => submit.mutate()}>
        {words.items.submitAll}
      </Button>
    </>
  );
}
