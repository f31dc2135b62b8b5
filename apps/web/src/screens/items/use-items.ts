import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { words } from '../../words.ts';

/** Runs one act on items; its dialog shows what refused it. Afterwards lists, items and duties are asked for anew. */
export function useItems<Answer>(onDone: (answer: Answer) => void = () => undefined, told: string = words.items.done) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<Answer>) => run(),
    onSuccess: (answer) => {
      void message.success(told);
      onDone(answer);
    },
    onSettled: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => /^(items|duties|attachments)\./.test(String(queryKey[0])),
      }),
  });
}
