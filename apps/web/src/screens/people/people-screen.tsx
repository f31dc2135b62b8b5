import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
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
        {(rows) => <PeopleTable people={rows} mayManage={mayManage} onFirstPassword={setFirst} />}
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
