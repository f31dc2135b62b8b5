import { GlobalOutlined, MenuOutlined } from '@ant-design/icons';
import { language } from '@gongkai/words';
import { useRouterState } from '@tanstack/react-router';
import { Button, Drawer, Layout, Menu, type MenuProps } from 'antd';
import { useState } from 'react';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';
import { concerns, groupsOf, type PlaceGroup } from './places.tsx';

/** The screens a mandate can use, beside every screen; in a narrow window behind a button in the header. */
export const SideNavigation = () => (
  <Layout.Sider width={language === 'zh' ? 168 : 216} className="house-side">
    <Places />
  </Layout.Sider>
);

export function NavigationButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="house-menu-button"
        icon={<MenuOutlined />}
        aria-label={words.shell.navigation}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} placement="left" size={280} title={words.shell.navigation} onClose={() => setOpen(false)}>
        <Places onGone={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

/** In the order of a working day; what only an 行政机关 keeps, for those alone. */
function Places({ onGone }: { readonly onGone?: () => void }) {
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const groups = groupsOf(session.mandate.unit)
    .map(({ group, places }) => ({
      group,
      places: places.filter(
        (place) =>
          concerns(session.unitKind, place) &&
          (session.mayAnywhere(place.permission) || (place.or !== undefined && session.mayAnywhere(place.or))),
      ),
    }))
    .filter(({ places }) => places.length > 0);
  const here = groups
    .flatMap(({ places }) => places)
    .find((place) => place.path !== '/' && path.startsWith(place.path));

  return (
    <nav aria-label={words.shell.navigation}>
      <Menu
        mode="inline"
        selectedKeys={[here?.path ?? (path === '/' ? '/' : '')]}
        onClick={() => onGone?.()}
        items={[
          ...groups.flatMap(itemsOf),
          { type: 'divider' },
          { key: 'public', icon: <GlobalOutlined />, label: <a href="/public">{words.shell.publicPages}</a> },
        ]}
      />
    </nav>
  );
}

function itemsOf({ group, places }: PlaceGroup): NonNullable<MenuProps['items']> {
  const items = places.map(({ path, icon, link }) => ({ key: path, icon, label: link }));
  return group === null ? items : [{ type: 'group', label: words.shell.groups[group], children: items }];
}
