import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import type { Step } from './step.ts';

export interface Move {
  readonly step: Step;
  readonly reason: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Makes a move with the last event seen; whatever it changes is asked for anew. */
export function useMove() {
  const { view, desk } = useReportPage();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: async (move: Move) => {
      await desk.flush();
      // The first save of a report opened it; that event is this person's own, and the page may not have seen it yet.
      const now = view.seq > 0 ? view : await queryClient.fetchQuery({ ...queries.report(view.key), staleTime: 0 });
      return send(move, { key: view.key, seen: Math.min(now.seq, Math.max(view.seq, 1)) });
    },
    onSuccess: (_, { step }) => void message.success(words.report.stepDone[step]),
    onError: (error) => void message.error(sentenceOf(error)),
    // Also after a refusal: a stale page is shown what has happened meanwhile.
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
}

type Seen = Parameters<typeof client.reports.sign.mutate>[0];

function send({ step, reason, cells }: Move, seen: Seen) {
  switch (step) {
    case 'sign':
      return client.reports.sign.mutate(seen);
    case 'submit':
      return client.reports.submit.mutate({ ...seen, missingReason: reason === '' ? null : reason });
    case 'accept':
      return client.reports.accept.mutate(seen);
    case 'publish':
      return client.reports.publish.mutate(seen);
    case 'return':
      return client.reports.return.mutate({ ...seen, reason, cells });
    case 'withdraw':
      return client.reports.withdraw.mutate({ ...seen, reason });
    case 'unsign':
      return client.reports.unsign.mutate({ ...seen, reason });
    case 'correct':
      return client.reports.correct.mutate({ ...seen, reason });
  }
}
