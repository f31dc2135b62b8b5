import type { Person } from '@gongkai/reports';
import { App, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { usePeople } from './use-people.ts';

interface Props {
  readonly person: Person;
  readonly onFirstPassword: (password: FirstPassword) => void;
}

/** Roles, a new first password, stopping and resuming; nobody does any of it to themselves. */
export function PersonActions({ person, onFirstPassword }: Props) {
  const { me, may } = useSession();
  const { modal, message } = App.useApp();
  const [choosing, setChoosing] = useState(false);
  const place = person.memberships.find(({ unit }) => may('people.manage', unit));
  const act = usePeople(place?.unit ?? '');
  if (person.id === me.id) return <span className="faint">{words.people.yourself}</span>;
  if (place === undefined) return null;

  const refused = (error: unknown): null => {
    void message.error(sentenceOf(error));
    return null;
  };
  const reset = (): void =>
    void modal.confirm({
      title: words.people.resetPassword,
      content: words.people.resetConfirm(person.name),
      okText: words.people.resetIt,
      onOk: async () => {
        const password = await act.resetPassword(person).catch(refused);
        if (password !== null) onFirstPassword(password);
      },
    });
  const suspend = (): void => {
    if (person.suspended) return void act.suspend(person.id, false).catch(refused);
    void modal.confirm({
      title: words.people.suspend,
      content: words.people.suspendConfirm(person.name),
      okText: words.people.suspend,
      okButtonProps: { danger: true },
      onOk: () => act.suspend(person.id, true).catch(refused),
    });
  };

  return (
    <span className="row decide">
      <Button size="small" onClick={() => setChoosing(true)}>
        {words.people.changeRoles}
      </Button>
      <Button size="small" onClick={reset}>
        {words.people.resetPassword}
      </Button>
      <Button size="small" disabled={act.isPending} onClick={suspend}>
        {person.suspended ? words.people.resume : words.people.suspend}
      </Button>
      {choosing && <RoleDialog person={person} at={place.unit} onClose={() => setChoosing(false)} />}
    </span>
  );
}
