import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { words } from '../../words.ts';

/** Runs one change of the tree and shows the tree anew; its dialog shows what refused it. */
export function useUnits(onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => {
      void message.success(words.units.done);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['units.tree'] }),
  });
}
