import type { Role } from '@gongkai/kernel';
import { LoginName, PersonName } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';
import { RoleChoice } from './role-choice.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { usePeople } from './use-people.ts';

interface Props {
  readonly unit: string;
  readonly onInvited: (password: FirstPassword) => void;
  readonly onClose: () => void;
}

/** A person for one's own unit or one below. */
export function InviteDialog({ unit, onInvited, onClose }: Props) {
  const { may } = useSession();
  const mayAssign = may('people.assign', unit);
  const tree = useQuery(queries.tree(unit, thisYear()));
  const [where, setWhere] = useState(unit);
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(mayAssign ? ['clerk'] : []);
  const { invite, isPending, error } = usePeople(where);
  const ready =
    PersonName.safeParse(name).success && LoginName.safeParse(login).success && (!mayAssign || roles.length > 0);
  const here = tree.data?.units ?? [];

  const send = async (): Promise<void> => {
    const password = await invite({ name: name.trim(), login: login.trim(), roles }).catch(() => null);
    if (password !== null) onInvited(password);
  };

  return (
    <Dialog
      first="person-name"
      title={words.people.inviteTitle(here.find(({ code }) => code === where)?.name ?? where)}
      okText={words.people.inviteIt}
      okButtonProps={{ disabled: !ready || isPending }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.people.where}>
          <UnitChoice units={here} value={where} onChange={setWhere} />
        </Form.Item>
        <Form.Item label={words.people.name} htmlFor="person-name">
          <Input id="person-name" value={name} maxLength={30} onChange={(event) => setName(event.target.value)} />
        </Form.Item>
        <Form.Item label={words.people.login} htmlFor="person-login" extra={words.people.loginHint}>
          <Input
            id="person-login"
            value={login}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setLogin(event.target.value)}
          />
        </Form.Item>
        {mayAssign && (
          <Form.Item label={words.people.roles}>
            <RoleChoice value={roles} onChange={setRoles} />
          </Form.Item>
        )}
      </Form>
      <Refused error={error} />
    </Dialog>
  );
}
