import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

/** Runs one act on a case; its dialog shows what refused it. Afterwards every list and case is asked for anew. */
export function useRemedies<Answer>(onDone: (answer: Answer) => void, told: (answer: Answer) => string) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<Answer>) => run(),
    onSuccess: (answer) => {
      void message.success(told(answer));
      onDone(answer);
    },
    onSettled: () =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('remedies.') }),
  });
}
