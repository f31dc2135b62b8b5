import type { Person } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { SessionsDialog } from './sessions-dialog.tsx';
import { usePeople } from './use-people.ts';

interface Props {
  readonly person: Person;
  /** Everybody in reach: colleagues one may hand over to. */
  readonly people: readonly Person[];
  readonly onFirstPassword: (password: FirstPassword) => void;
}

/** Roles, a new first password, stopping and resuming, and what is rarer; nobody does any of it to themselves. */
export function PersonActions({ person, people, onFirstPassword }: Props) {
  const { me, may } = useSession();
  const { modal, message } = App.useApp();
  const [open, setOpen] = useState<'roles' | 'sessions' | 'handover' | null>(null);
  const [mayManage, mayAssign] = (['people.manage', 'people.assign'] as const).map((permission) =>
    person.memberships.some(({ unit }) => may(permission, unit)),
  );
  const place = person.memberships.find(({ unit }) => may('people.manage', unit) || may('people.assign', unit));
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

  const drop = (): void =>
    void modal.confirm({
      title: words.people.dropFactor,
      content: words.people.dropFactorConfirm(person.name),
      okText: words.people.dropFactor,
      okButtonProps: { danger: true },
      onOk: () => act.dropSecondFactor(person.id).catch(refused),
    });
  const close = (): void => setOpen(null);
  const rare = [
    ...(mayManage === true
      ? [{ key: 'sessions', label: words.people.sessions, onClick: () => setOpen('sessions') }]
      : []),
    ...(mayManage === true && person.secondFactor
      ? [{ key: 'drop', label: words.people.dropFactor, onClick: drop }]
      : []),
    ...(mayAssign === true
      ? [{ key: 'handover', label: words.people.handOver, onClick: () => setOpen('handover') }]
      : []),
  ];

  return (
    <span className="row decide">
      {mayAssign === true && (
        <Button size="small" onClick={() => setOpen('roles')}>
          {words.people.changeRoles}
        </Button>
      )}
      {mayManage === true && (
        <>
          <Button size="small" onClick={reset}>
            {words.people.resetPassword}
          </Button>
          <Button size="small" disabled={act.isPending} onClick={suspend}>
            {person.suspended ? words.people.resume : words.people.suspend}
          </Button>
        </>
      )}
      <Dropdown trigger={['click']} menu={{ items: rare }}>
        <Button size="small" aria-label={`${words.people.more}${marks.colon}${person.name}`}>
          {words.people.more}
        </Button>
      </Dropdown>
      {open === 'roles' && <RoleDialog person={person} at={place.unit} onClose={close} />}
      {open === 'sessions' && <SessionsDialog person={person} at={place.unit} onClose={close} />}
      {open === 'handover' && <HandoverDialog person={person} at={place.unit} people={people} onClose={close} />}
    </span>
  );
}
