import { marks } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { sentenceOf } from '../api/refusal-of.ts';

interface Bulk<Row> {
  readonly send: (row: Row) => Promise<unknown>;
  readonly nameOf: (row: Row) => string;
  /** What is said afterwards. */
  readonly told: (done: number, refused: number) => string;
  readonly onDone: () => void;
}

/** Does the same with each of several rows, one after the other; each is decided by itself, and one refused says why. */
export function useOneByOne<Row>({ send, nameOf, told, onDone }: Bulk<Row>) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (rows: readonly Row[]) => {
      const refused: string[] = [];
      for (const row of rows) {
        try {
          await send(row);
        } catch (error) {
          refused.push(`${nameOf(row)}${marks.colon}${sentenceOf(error)}`);
        }
      }
      return { done: rows.length - refused.length, refused };
    },
    onSuccess: ({ done, refused }) => {
      const said = told(done, refused.length);
      if (refused.length === 0) void message.success(said);
      else void message.warning([said, ...refused.slice(0, 3)].join(marks.gap), 8);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
}
