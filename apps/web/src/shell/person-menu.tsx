import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import { actingUnit } from '../session/acting-unit.ts';
import { auth } from '../session/auth.ts';
import { words } from '../words.ts';

/** One's own account and the ways out. */
export function PersonMenu({ name }: { name: string }) {
  const { modal, message } = App.useApp();
  const navigate = useNavigate();

  // A full load of the page forgets everything this person has fetched.
  const leave = async (way: () => Promise<string | null>): Promise<void> => {
    const refused = await way();
    if (refused !== null) return void message.error(refused);
    actingUnit.set(null);
    sessionStorage.clear();
    window.location.assign('/login');
  };

  const act = {
    account: () => void navigate({ to: '/account' }),
    out: () => void leave(auth.signOut),
    everywhere: () =>
      void modal.confirm({
        title: words.shell.signOutEverywhere,
        content: words.shell.signOutEverywhereConfirm,
        okText: words.shell.signOut,
        onOk: () => leave(auth.signOutEverywhere),
      }),
  };

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: words.account.title, onClick: act.account },
          { type: 'divider' },
          { key: 'out', label: words.shell.signOut, onClick: act.out },
          { key: 'everywhere', label: words.shell.signOutEverywhere, onClick: act.everywhere },
        ],
      }}
    >
      <Button type="text" aria-label={`${words.shell.personMenu}：${name}`}>
        {name}
        <DownOutlined className="caret" aria-hidden />
      </Button>
    </Dropdown>
  );
}
