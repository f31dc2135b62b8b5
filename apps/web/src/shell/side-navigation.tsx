import {
  ApartmentOutlined,
  AuditOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ExclamationCircleOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FundOutlined,
  GlobalOutlined,
  InboxOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SettingOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission } from '@gongkai/kernel';
import { Link, useRouterState } from '@tanstack/react-router';
import { Layout, Menu } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';

interface Place {
  readonly path: string;
  readonly permission: Permission;
  /** Another right that leads here too. */
  readonly or?: Permission;
  readonly icon: ReactNode;
  readonly link: ReactNode;
}

/** The screens a mandate can use, in the order of a working day. */
export function SideNavigation() {
  const session = useSession();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const places = placesOf(session.mandate.unit).filter(
    ({ permission, or }) => session.mayAnywhere(permission) || (or !== undefined && session.mayAnywhere(or)),
  );
  const here = places.find((place) => place.path !== '/' && path.startsWith(place.path))?.path;

  return (
    <Layout.Sider width={168} className="house-side">
      <nav aria-label={words.shell.navigation}>
        <Menu
          mode="inline"
          selectedKeys={[here ?? (path === '/' ? '/' : '')]}
          items={[
            ...places.map((place) => ({ key: place.path, icon: place.icon, label: place.link })),
            { type: 'divider' },
            { key: 'public', icon: <GlobalOutlined />, label: <a href="/public">{words.shell.publicPages}</a> },
          ]}
        />
      </nav>
    </Layout.Sider>
  );
}

const placesOf = (unit: string): readonly Place[] => [
  {
    path: '/',
    permission: 'report.read',
    icon: <CheckSquareOutlined />,
    link: <Link to="/">{words.shell.work}</Link>,
  },
  {
    path: '/applications',
    permission: 'register.read',
    icon: <InboxOutlined />,
    link: <Link to="/applications">{words.shell.applications}</Link>,
  },
  {
    path: '/items',
    permission: 'register.read',
    icon: <NotificationOutlined />,
    link: <Link to="/items">{words.items.title}</Link>,
  },
  {
    path: '/remedies',
    permission: 'register.read',
    icon: <SolutionOutlined />,
    link: <Link to="/remedies">{words.shell.remedies}</Link>,
  },
  {
    path: '/activities',
    permission: 'register.read',
    icon: <CalendarOutlined />,
    link: <Link to="/activities">{words.shell.activities}</Link>,
  },
  {
    path: '/letters',
    permission: 'register.read',
    icon: <FileDoneOutlined />,
    link: <Link to="/letters">{words.letters.book}</Link>,
  },
  {
    path: '/overview',
    permission: 'report.read',
    icon: <ProfileOutlined />,
    link: <Link to="/overview">{words.shell.overview}</Link>,
  },
  {
    path: '/totals',
    permission: 'totals.read',
    icon: <FundOutlined />,
    link: (
      <Link to="/totals/$unit" params={{ unit }}>
        {words.shell.totals}
      </Link>
    ),
  },
  {
    path: '/findings',
    permission: 'findings.read',
    icon: <ExclamationCircleOutlined />,
    link: <Link to="/findings">{words.shell.findings}</Link>,
  },
  {
    path: '/units',
    permission: 'unit.read',
    icon: <ApartmentOutlined />,
    link: <Link to="/units">{words.shell.units}</Link>,
  },
  {
    path: '/people',
    permission: 'people.read',
    icon: <TeamOutlined />,
    link: <Link to="/people">{words.shell.people}</Link>,
  },
  {
    path: '/workdays',
    permission: 'unit.read',
    icon: <FieldTimeOutlined />,
    link: <Link to="/workdays">{words.calendar.title}</Link>,
  },
  {
    path: '/settings',
    permission: 'setting.manage',
    or: 'identity.erase',
    icon: <SettingOutlined />,
    link: <Link to="/settings">{words.shell.settings}</Link>,
  },
  {
    path: '/audit',
    permission: 'audit.read',
    icon: <AuditOutlined />,
    link: <Link to="/audit">{words.shell.audit}</Link>,
  },
];
