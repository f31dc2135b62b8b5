import { GlobalOutlined } from '@ant-design/icons';
import { useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';
import { concerns, groupsOf, type PlaceGroup } from './places.tsx';

/** The screens a mandate can use, in the order of a working day; what only an 行政机关 keeps, for those alone. */
export function PlaceMenu({ onGone }: { readonly onGone?: () => void }) {
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const groups = groupsOf(session.mandate.unit)
    .map(({ group, places }) => ({
      group,
      places: places.filter(
        (place) =>
          concerns(session.unitKind, place) &&
          (session.mayAnywhere(place.permission) || place.or?.some(session.mayAnywhere) === true),
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
