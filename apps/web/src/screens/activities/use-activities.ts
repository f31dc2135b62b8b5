import type { ActivityEntry } from '@gongkai/registers/activities';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';

/** What can be done to the rows of a unit; the list is asked for anew afterwards. */
export function useActivities(unit: string) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: ({ run }: { run: () => Promise<unknown>; told: string }) => run(),
    onSuccess: (_, { told }) => void message.success(told),
    onError: (error) => void message.error(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['activities.list'] }),
  });
  return {
    isPending: act.isPending,
    save: (
      row: { readonly id: string | null; readonly revision: number },
      entry: ActivityEntry,
      { told, onDone }: { told: string; onDone: () => void },
    ): void =>
      act.mutate({ run: () => client.activities.save.mutate({ unit, ...row, entry }), told }, { onSuccess: onDone }),
    remove: ({ id, revision }: { readonly id: string; readonly revision: number }, told: string): void =>
      act.mutate({ run: () => client.activities.remove.mutate({ unit, id, revision }), told }),
  };
}
