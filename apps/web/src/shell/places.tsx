import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  DiffOutlined,
  ExclamationCircleOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FlagOutlined,
  FundOutlined,
  HistoryOutlined,
  InboxOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SettingOutlined,
  SolutionOutlined,
  StarOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission, UnitKind } from '@gongkai/kernel';
import { isAdministrativeOrgan } from '@gongkai/units';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

/**
 * One entry of the navigation. `organ`: only an 行政机关 keeps it; communities and villages take no applications (D5).
 * `section`: also for a section, which files nothing and reviews nobody.
 */
export interface Place {
  readonly path: string;
  readonly permission: Permission;
  /** Other rights that lead here too. */
  readonly or?: readonly Permission[];
  readonly organ?: true;
  readonly section?: true;
  readonly icon: ReactNode;
  readonly link: ReactNode;
}

export interface PlaceGroup {
  readonly group: keyof typeof words.shell.groups | null;
  readonly places: readonly Place[];
}

/** Every entry for whoever acts as `unit`, in the order of a working day. */
export const groupsOf = (unit: string): readonly PlaceGroup[] => [
  {
    group: null,
    places: [
      {
        path: '/',
        permission: 'report.read',
        section: true,
        icon: <CheckSquareOutlined />,
        link: <Link to="/">{words.shell.work}</Link>,
      },
    ],
  },
  { group: 'registers', places: registers },
  { group: 'reports', places: reportsOf(unit) },
  { group: 'audit', places: audit },
  { group: 'house', places: house },
];

const registers: readonly Place[] = [
  {
    path: '/applications',
    permission: 'register.read',
    section: true,
    organ: true,
    icon: <InboxOutlined />,
    link: <Link to="/applications">{words.shell.applications}</Link>,
  },
  {
    path: '/items',
    permission: 'register.read',
    section: true,
    icon: <NotificationOutlined />,
    link: <Link to="/items">{words.items.title}</Link>,
  },
  {
    path: '/remedies',
    permission: 'register.read',
    organ: true,
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
    organ: true,
    icon: <FileDoneOutlined />,
    link: <Link to="/letters">{words.letters.book}</Link>,
  },
];

const reportsOf = (unit: string): readonly Place[] => [
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
];

// What begins with the path of another entry stands before it: `/audit` is among those of the house.
const audit: readonly Place[] = [
  {
    path: '/comparison',
    permission: 'report.read',
    icon: <BarChartOutlined />,
    link: <Link to="/comparison">{words.comparison.title}</Link>,
  },
  {
    path: '/copies',
    permission: 'findings.read',
    organ: true,
    icon: <DiffOutlined />,
    link: <Link to="/copies">{words.copies.title}</Link>,
  },
  {
    path: '/evidence',
    permission: 'evidence.edit',
    organ: true,
    icon: <HistoryOutlined />,
    link: <Link to="/evidence">{words.evidence.title}</Link>,
  },
  {
    path: '/audits',
    permission: 'audit.edit',
    icon: <FileSearchOutlined />,
    link: <Link to="/audits">{words.audits.title}</Link>,
  },
  {
    path: '/audit-findings',
    permission: 'findings.read',
    icon: <FlagOutlined />,
    link: <Link to="/audit-findings">{words.audits.addressedTitle}</Link>,
  },
  {
    path: '/schemes',
    permission: 'scheme.manage',
    icon: <StarOutlined />,
    link: <Link to="/schemes">{words.schemes.title}</Link>,
  },
];

const house: readonly Place[] = [
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
    section: true,
    icon: <FieldTimeOutlined />,
    link: <Link to="/workdays">{words.calendar.title}</Link>,
  },
  {
    path: '/settings',
    permission: 'setting.manage',
    or: ['identity.erase', 'security.manage'],
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

/** Whether an entry concerns a unit of this kind at all. */
export function concerns(kind: UnitKind, { organ, section }: Place): boolean {
  if (kind === 'section') return section === true;
  return organ !== true || isAdministrativeOrgan(kind);
}
