import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { auth } from '../../session/auth.ts';
import { SessionTable } from '../../ui/session-table.tsx';
import { words } from '../../words.ts';

const say = words.account;

/** Where one is signed in, and ending it there. */
export function SessionsCard() {
  const { message } = App.useApp();
  const sessions = useQuery({ queryKey: ['auth.sessions'], queryFn: auth.sessions });
  const rows = sessions.data?.ok === true ? sessions.data.value.sessions : [];
  const end = async (id: string): Promise<void> => {
    const refused = await auth.endSession(id);
    await sessions.refetch();
    if (refused === null) void message.success(say.ended);
    else void message.error(refused);
  };
  return (
    <section className="card card-pad" aria-label={say.sessions}>
      <h2>{say.sessions}</h2>
      <SessionTable
        rows={rows}
        act={({ id }) =>
          rows.some((row) => row.id === id && row.here) ? (
            <span className="state-tag" data-state="accepted">
              {say.here}
            </span>
          ) : (
            <Button size="small" onClick={() => void end(id)}>
              {say.end}
            </Button>
          )
        }
      />
    </section>
  );
}
