import type { PlainDate } from '@gongkai/kernel';
import type { Deadlines } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';

/** What can be done to one opened form and period. */
export function useYears({ unit, form, period }: Span) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const span = { unit, form, period };
  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  return {
    isPending: change.isPending,
    open: (deadlines: Deadlines, onSuccess: () => void): void =>
      change.mutate(() => client.years.open.mutate({ ...span, deadlines }), { onSuccess }),
    setDeadlines: (deadlines: Deadlines, onSuccess: () => void): void =>
      change.mutate(() => client.years.setDeadlines.mutate({ ...span, deadlines }), { onSuccess }),
    close: (on: PlainDate | null): void => change.mutate(() => client.years.close.mutate({ ...span, on })),
  };
}
