import type { ApplicationView } from '@gongkai/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../../api/client.ts';
import { words } from '../../../words.ts';
import type { StepCommand } from './command-of.ts';

interface Step {
  readonly command: StepCommand;
  readonly thirdParty: { readonly name: string; readonly contact: string } | null;
}

/** Takes a step with the last event seen; the case and every list it stands in are asked for anew, also after a refusal. */
export function useStep({ unit, id, seq }: Pick<ApplicationView, 'unit' | 'id' | 'seq'>, onDone: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ command, thirdParty }: Step) => sendStep({ unit, id, seen: seq }, command, thirdParty),
    onSuccess: () => {
      void message.success(words.applications.moved);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
}

/** The verb of a step, by the right it needs. */
export function sendStep(
  at: { readonly unit: ApplicationView['unit']; readonly id: string; readonly seen: number },
  command: StepCommand,
  thirdParty: Step['thirdParty'],
) {
  switch (command.kind) {
    case 'checked':
      return client.applications.check.mutate({ ...at, command });
    case 'approved':
      return client.applications.approve.mutate({ ...at, command });
    case 'reopened':
      return client.applications.reopen.mutate({ ...at, command });
    default:
      return client.applications.act.mutate({ ...at, command, thirdParty });
  }
}
