import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Layout, App as Notices } from 'antd';
import { Suspense } from 'react';
import { queries } from '../api/queries.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { membershipOf, useSession } from '../session/use-mandate.ts';
import { NothingHere } from '../ui/nothing-here.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { words } from '../words.ts';
import { DemoMark } from './demo-mark.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { NavigationButton, SideNavigation } from './side-navigation.tsx';
import { UnitSwitcher } from './unit-switcher.tsx';

/** Everything behind the door, with its notices: the pages in front of it have none and need not fetch what draws them. */
export const Shell = () => (
  <Notices message={{ maxCount: 2 }}>
    <Inside />
  </Notices>
);

/** Header, side navigation and the screen. A person without a unit meets a sentence instead of a screen. */
function Inside() {
  const { data: me } = useSuspenseQuery(queries.me());
  if (membershipOf(me, null) === undefined)
    return (
      <main className="stranger">
        <NothingHere title={words.shell.noMembership} what={words.shell.noMembershipWhat} />
        <PersonMenu id={me.id} name={me.name} />
      </main>
    );
  return <House />;
}

function House() {
  const session = useSession();
  return (
    <Layout className="house">
      <a className="skip" href="#main">
        {words.shell.skip}
      </a>
      <Layout.Header className="house-head">
        <NavigationButton />
        <a className="house-name" href="/">
          <img src="/mark.svg" alt="" width={26} height={26} />
          {words.common.product}
        </a>
        <DemoMark unit={session.mandate.unit} />
        <span className="house-gap" />
        {session.mayAnywhere('register.read') && <SearchBox />}
        <UnitSwitcher />
        <PersonMenu id={session.me.id} name={session.me.name} />
      </Layout.Header>
      <Layout>
        <SideNavigation />
        <Layout.Content id="main" className="house-main" tabIndex={-1}>
          {/* A new unit is a new desk: screens start afresh. */}
          <Suspense fallback={<Waiting />} key={session.mandate.unit}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      <SignInAgain login={session.me.login} />
    </Layout>
  );
}
