import { createRoute, createRouter } from '@tanstack/react-router';
import { auditRoutes } from './routes/audits.ts';
import { doorRoutes, root, signedIn } from './routes/door.ts';
import { officeRoutes } from './routes/office.ts';
import { registerRoutes } from './routes/registers.ts';
import { workRoutes } from './routes/work.ts';
import { parseSearch, stringifySearch } from './search.ts';
import { Broken } from './shell/broken.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Waiting } from './ui/waiting.tsx';

const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound });

export const router = createRouter({
  routeTree: root.addChildren([
    ...doorRoutes,
    signedIn.addChildren([...workRoutes, ...registerRoutes, ...auditRoutes, ...officeRoutes, nowhere]),
  ]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Waiting,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
