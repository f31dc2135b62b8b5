import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

const touched = ['engagements.', 'samples.', 'auditFindings.', 'schemes.'];

/** Runs one act of audit work; whoever asked shows what refused it. Afterwards every list of it is asked for anew. */
export function useAudit<Answer>(onDone: (answer: Answer) => void, told: (answer: Answer) => string) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (run: () => Promise<Answer>) => run(),
    onSuccess: (answer) => {
      const text = told(answer);
      if (text !== '') void message.success(text);
      onDone(answer);
    },
    onSettled: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => touched.some((verbs) => String(queryKey[0]).startsWith(verbs)),
      }),
  });
}
