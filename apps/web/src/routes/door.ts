import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { queries } from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';
import { refusalOf } from '../api/refusal-of.ts';
import { actingUnit, lastChosen } from '../session/acting-unit.ts';
import { NotFound } from '../shell/not-found.tsx';

export const root = createRootRoute({ notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: z.object({ to: z.string().startsWith('/').optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../session/login-screen.tsx'), 'LoginScreen'),
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('../session/password-screen.tsx'), 'PasswordScreen'),
});

const enroll = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('../session/enroll-screen.tsx'), 'EnrollScreen'),
});

/** Whoever is not signed in yet, or not wholly. */
export const doorRoutes = [login, firstPassword, enroll] as const;

/** Everything behind the door: asks who is there before any screen is fetched. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: lazyRouteComponent(() => import('../shell/shell.tsx'), 'Shell'),
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(queries.me()).catch((error: unknown) => {
      const code = refusalOf(error)?.code;
      if (code === 'password-must-change') throw redirect({ to: '/password' });
      if (code === 'not-signed-in') throw redirect({ to: '/login', search: { to: location.href } });
      throw error;
    });
    const last = actingUnit.get() === null ? lastChosen(me.id) : null;
    if (me.memberships.some(({ unit }) => unit === last)) actingUnit.set(last);
    if (me.mustChangePassword) throw redirect({ to: '/password' });
    if (me.mustEnroll) throw redirect({ to: '/second-factor' });
  },
});
