import type { ReportRow } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../api/client.ts';
import type { Span } from '../../api/queries.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { words } from '../../words.ts';

/** Accepting and returning from the list, with the event the list has shown as the one seen. */
export function useDecide({ form, period }: Span) {
  const queryClient = useQueryClient();
  const { message, modal } = App.useApp();
  const seen = (row: ReportRow) => ({ key: { unit: row.unit, kind: 'own', form, period }, seen: row.seq }) as const;
  const decide = useMutation({
    mutationFn: ({ row, reason }: { row: ReportRow; reason: string | null }) =>
      reason === null
        ? client.reports.accept.mutate(seen(row))
        : client.reports.return.mutate({ ...seen(row), reason, cells: {} }),
    onSuccess: (_, { row, reason }) =>
      void message.success(
        reason === null ? words.overview.accepted(row.unitName) : words.overview.returned(row.unitName),
      ),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });

  return {
    isPending: decide.isPending,
    accept: (row: ReportRow): void =>
      void modal.confirm({
        title: words.overview.accept,
        content: words.overview.acceptConfirm(row.unitName),
        okText: words.overview.accept,
        onOk: () => decide.mutateAsync({ row, reason: null }).catch(() => undefined),
      }),
    giveBack: (row: ReportRow, reason: string, onDone: () => void): void =>
      decide.mutate({ row, reason }, { onSuccess: onDone }),
  };
}
