import type { Role } from '@gongkai/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../api/client.ts';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';

/** What can be done about a person in a unit. A refusal rejects, and stays in `error` until the next try. */
export function usePeople(unit: string) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: (run: () => Promise<FirstPassword | null>) => run(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['people.list'] }),
  });
  const done = async (answer: Promise<unknown>): Promise<null> => {
    await answer;
    void message.success(words.people.done);
    return null;
  };
  return {
    isPending: act.isPending,
    error: act.error,
    invite: (entry: { name: string; login: string; roles: readonly Role[] }): Promise<FirstPassword | null> =>
      act.mutateAsync(async () => {
        const { firstPassword } = await client.people.invite.mutate({ unit, ...entry, roles: [...entry.roles] });
        return { name: entry.name, text: firstPassword };
      }),
    resetPassword: (person: { id: string; name: string }): Promise<FirstPassword | null> =>
      act.mutateAsync(async () => {
        const { firstPassword } = await client.people.resetPassword.mutate({ unit, person: person.id });
        return { name: person.name, text: firstPassword };
      }),
    assign: (person: string, roles: readonly Role[]): Promise<FirstPassword | null> =>
      act.mutateAsync(() => done(client.people.assign.mutate({ unit, person, roles: [...roles] }))),
    endSessions: (person: string): Promise<FirstPassword | null> =>
      act.mutateAsync(() => done(client.people.endSessions.mutate({ unit, person }))),
    dropSecondFactor: (person: string): Promise<FirstPassword | null> =>
      act.mutateAsync(() => done(client.people.dropSecondFactor.mutate({ unit, person }))),
    handOver: (person: string, to: string): Promise<FirstPassword | null> =>
      act.mutateAsync(() => done(client.people.handOver.mutate({ unit, person, to }))),
    suspend: (person: string, suspended: boolean): Promise<FirstPassword | null> =>
      act.mutateAsync(() => done(client.people.suspend.mutate({ unit, person, suspended }))),
  };
}
