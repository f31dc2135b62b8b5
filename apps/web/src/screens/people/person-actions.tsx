import type { Role } from '@gongkai/kernel';
import type { Person } from '@gongkai/reports';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';
import { RoleChoice } from './role-choice.tsx';
import { usePeople } from './use-people.ts';

interface Props {
  readonly person: Person;
  readonly onFirstPassword: (password: FirstPassword) => void;
}

/** Roles, a new first password, stopping and resuming: at the first unit of the person that one manages. */
export function PersonActions({ person, onFirstPassword }: Props) {
  const { me, may } = useSession();
  const { modal } = App.useApp();
  const [choosing, setChoosing] = useState<readonly Role[] | null>(null);
  const place = person.memberships.find(({ unit }) => may('people.manage', unit));
  const act = usePeople(place?.unit ?? '');
  if (place === undefined || person.id === me.id) return null;

  const reset = (): void =>
    void modal.confirm({
      title: words.people.resetPassword,
      content: words.people.resetConfirm(person.name),
      onOk: async () => {
        const password = await act.resetPassword(person).catch(() => null);
        if (password !== null) onFirstPassword(password);
      },
    });
  const suspend = (): void => {
    if (person.suspended) return void act.suspend(person.id, false).catch(() => undefined);
    void modal.confirm({
      title: words.people.suspend,
      content: words.people.suspendConfirm(person.name),
      onOk: () => act.suspend(person.id, true).catch(() => undefined),
    });
  };
  const assign = async (roles: readonly Role[]): Promise<void> => {
    await act.assign(person.id, roles);
    setChoosing(null);
  };

  return (
    <span className="row decide">
      <Button size="small" onClick={() => setChoosing(place.roles)}>
        {words.people.changeRoles}
      </Button>
      <Button size="small" onClick={reset}>
        {words.people.resetPassword}
      </Button>
      <Button size="small" onClick={suspend}>
        {person.suspended ? words.people.resume : words.people.suspend}
      </Button>
      {choosing !== null && (
        <Modal
          open
          title={`${words.people.changeRolesTitle(person.name)} · ${place.unitName}`}
          okButtonProps={{ disabled: act.isPending }}
          onOk={() => void assign(choosing).catch(() => undefined)}
          onCancel={() => setChoosing(null)}
        >
          <RoleChoice value={choosing} onChange={setChoosing} />
          <p className="faint">{words.people.noRoles}</p>
        </Modal>
      )}
    </span>
  );
}
