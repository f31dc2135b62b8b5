import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { words } from '../../words.ts';

/** Runs one step of a fee; the case and every list it stands in are asked for anew, also after a refusal. */
export function useFee(onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => {
      void message.success(words.applications.moved);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
}
