import type { Person } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { SessionTable } from '../../ui/session-table.tsx';
import { words } from '../../words.ts';
import { usePeople } from './use-people.ts';

/** Where a person is signed in, and ending all of it at once. */
export function SessionsDialog({ person, at, onClose }: { person: Person; at: string; onClose: () => void }) {
  const sessions = useQuery(queries.sessions(at, person.id));
  const { endSessions, isPending, error } = usePeople(at);
  return (
    <Dialog
      width={720}
      title={words.people.sessionsOf(person.name)}
      okText={words.people.endSessions}
      okButtonProps={{ danger: true, disabled: isPending || (sessions.data ?? []).length === 0 }}
      onOk={() => void endSessions(person.id).then(onClose, () => undefined)}
      onCancel={onClose}
    >
      <Asked query={sessions}>
        {(rows) =>
          rows.length === 0 ? <p className="soft">{words.people.noSessions}</p> : <SessionTable rows={rows} />
        }
      </Asked>
      <Refused error={error} />
    </Dialog>
  );
}
