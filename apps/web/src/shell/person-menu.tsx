import { DownOutlined } from '@ant-design/icons';
import { languageNames, marks } from '@gongkai/words';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { countKept, forgetKept } from '../screens/report/desk/keep.ts';
import { actingUnit } from '../session/acting-unit.ts';
import { auth } from '../session/auth.ts';
import { choose, other, otherTag } from '../session/language.ts';
import { PasswordForm } from '../session/password-form.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { words } from '../words.ts';

/** Password and the ways out. */
export function PersonMenu({ id, name }: { id: string; name: string }) {
  const { modal, message } = App.useApp();
  const [changing, setChanging] = useState(false);

  // A full load of the page forgets everything this person has fetched.
  const leave = async (way: () => Promise<string | null>): Promise<void> => {
    const refused = await way();
    if (refused !== null) return void message.error(refused);
    actingUnit.set(null);
    sessionStorage.clear();
    forgetKept(localStorage, id);
    window.location.assign('/login');
  };

  // What has not arrived is lost with the sign-out: that is said first.
  const leaveHere = (): void => {
    const unsent = countKept(localStorage, id);
    if (unsent === 0) return void leave(auth.signOut);
    void modal.confirm({
      title: words.entry.leaveTitle,
      content: words.entry.leaveUnsent(unsent),
      okText: words.entry.leaveAnyway,
      okButtonProps: { danger: true },
      onOk: () => leave(auth.signOut),
    });
  };

  const act = {
    password: () => setChanging(true),
    out: leaveHere,
    everywhere: () =>
      void modal.confirm({
        title: words.shell.signOutEverywhere,
        content: words.shell.signOutEverywhereConfirm,
        okText: words.shell.signOut,
        onOk: () => leave(auth.signOutEverywhere),
      }),
  };

  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'password', label: words.shell.changePassword, onClick: act.password },
            {
              key: 'language',
              label: <span lang={otherTag}>{languageNames[other]}</span>,
              onClick: () => choose(other),
            },
            { type: 'divider' },
            { key: 'out', label: words.shell.signOut, onClick: act.out },
            { key: 'everywhere', label: words.shell.signOutEverywhere, onClick: act.everywhere },
          ],
        }}
      >
        <Button type="text" aria-label={`${words.shell.personMenu}${marks.colon}${name}`}>
          {name}
          <DownOutlined className="caret" aria-hidden />
        </Button>
      </Dropdown>
      {changing && (
        <Dialog
          first="password_current"
          title={words.signIn.passwordTitle}
          footer={null}
          onCancel={() => setChanging(false)}
        >
          <PasswordForm
            onDone={() => {
              setChanging(false);
              void message.success(words.signIn.changed);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
