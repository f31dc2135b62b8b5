import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { sentenceOf } from '../../api/refusal-of.ts';
import { words } from '../../words.ts';

/** Runs one change of the tree and shows the tree anew. */
export function useUnits(onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => {
      void message.success(words.units.done);
      onDone();
    },
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['units.tree'] }),
  });
}
