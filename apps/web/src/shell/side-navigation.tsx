import { MenuOutlined } from '@ant-design/icons';
import { language } from '@gongkai/words';
import { Button, Layout } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { words } from '../words.ts';
import { PlaceMenu } from './place-menu.tsx';

const NavigationDrawer = lazy(() =>
  import('./navigation-drawer.tsx').then(({ NavigationDrawer }) => ({ default: NavigationDrawer })),
);

/** The screens a mandate can use, beside every screen; in a narrow window behind a button in the header. */
export const SideNavigation = () => (
  <Layout.Sider width={language === 'zh' ? 168 : 216} className="house-side">
    <PlaceMenu />
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
      {open && (
        <Suspense fallback={null}>
          <NavigationDrawer open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
