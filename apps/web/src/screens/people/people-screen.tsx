import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/lists.css';
import { Asked } from '../../ui/asked.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { type FirstPassword, FirstPasswordDialog } from './first-password-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PeopleTable } from './people-table.tsx';

/** Who works where with which roles. */
export function PeopleScreen() {
  const { mandate, unitName, may } = useSession();
  const people = useQuery(queries.people(mandate.unit));
  const [inviting, setInviting] = useState(false);
  const [first, setFirst] = useState<FirstPassword | null>(null);
  const mayManage = may('people.manage', mandate.unit);
  const mayAssign = may('people.assign', mandate.unit);
  return (
    <>
      <PageHead title={words.people.title} below={<p className="soft">{unitName}</p>}>
        {mayManage && (
          <Button type="primary" onClick={() => setInviting(true)}>
            {words.people.invite}
          </Button>
        )}
      </PageHead>
      <Asked query={people}>
        {(rows) => (
          <>
            <Ending count={rows.filter(({ endsOn }) => endsOn !== null).length} />
            <PeopleTable people={rows} mayAct={mayManage || mayAssign} onFirstPassword={setFirst} />
          </>
        )}
      </Asked>
      {inviting && (
        <InviteDialog
          unit={mandate.unit}
          onClose={() => setInviting(false)}
          onInvited={(password) => {
            setInviting(false);
            setFirst(password);
          }}
        />
      )}
      {first !== null && <FirstPasswordDialog password={first} onClose={() => setFirst(null)} />}
    </>
  );
}

/** Accounts nobody uses, before they are suspended. */
function Ending({ count }: { count: number }) {
  if (count === 0) return null;
  return <Alert type="warning" showIcon className="gap-below" title={words.people.ending(count)} />;
}
