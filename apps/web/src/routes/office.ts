import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { signedIn } from './door.ts';

const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/units',
  validateSearch: z.object({
    year: z.coerce.number().int().min(1949).max(2100).optional().catch(undefined),
    unit: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../screens/units/units-screen.tsx'), 'UnitsScreen'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  component: lazyRouteComponent(() => import('../screens/people/people-screen.tsx'), 'PeopleScreen'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('../screens/account/account-screen.tsx'), 'AccountScreen'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.tsx'), 'AuditScreen'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('../screens/settings/settings-screen.tsx'), 'SettingsScreen'),
});

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/workdays',
  component: lazyRouteComponent(() => import('../screens/calendar/calendar-screen.tsx'), 'CalendarScreen'),
});

const calculator = createRoute({
  getParentRoute: () => signedIn,
  path: '/calculator',
  component: lazyRouteComponent(() => import('../screens/calendar/calculator-screen.tsx'), 'CalculatorScreen'),
});

/** The house itself: its units, people, settings and working days. */
export const officeRoutes = [units, people, account, audit, settings, calendar, calculator] as const;
