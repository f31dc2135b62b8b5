import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { authRoutes } from '../auth/routes.ts';
import { calendarRoutes } from '../calendar/routes.ts';
import { attachmentRoutes } from '../files/attachment-routes.ts';
import { evidenceRoutes } from '../files/evidence-routes.ts';
import { jobRoutes } from '../files/job-routes.ts';
import { letterRoutes } from '../files/letter-routes.ts';
import { fileRoutes } from '../files/routes.ts';
import type { ServedHouse } from '../house.ts';
import { openRoutes } from '../open/routes.ts';
import { publicRoutes } from '../public/routes.ts';
import { queriesFirst } from './get-queries.ts';
import { limitBody } from './limit-body.ts';
import { onlySameOrigin } from './only-same-origin.ts';
import { refused } from './refused.ts';
import { type Carried, securityHeaders } from './security-headers.ts';
import { type Load, shedLoad, usualLoad } from './shed-load.ts';
import { trpcRoute } from './trpc-route.ts';
import { type readWebFiles, serveWeb } from './web-files.ts';

export interface AppParts {
  readonly house: ServedHouse;
  /** The built working side; null serves none. */
  readonly web: Awaited<ReturnType<typeof readWebFiles>> | null;
  /** The program has begun to stop: no new work should be sent here. */
  readonly isDraining: () => boolean;
  /** How much is taken on at once; the usual where it is not said. */
  readonly load?: Load;
}

/** Everything behind the one port. */
export const listenerOf = (parts: AppParts): RequestListener =>
  shedLoad(
    parts.load ?? usualLoad,
    parts.house.trust,
    lastOnes(parts.isDraining, queriesFirst(parts.house, getRequestListener(createApp(parts).fetch))),
  );

// Whoever is answered while the program stops is told to come back on another connection.
const lastOnes =
  (isDraining: () => boolean, listener: RequestListener): RequestListener =>
  (incoming, outgoing) => {
    if (isDraining()) outgoing.setHeader('connection', 'close');
    return listener(incoming, outgoing);
  };

function createApp({ house, web, isDraining }: AppParts): Hono<Carried> {
  const app = new Hono<Carried>();
  app.onError((fault, c) => refused(c, { code: 'fault', facts: { id: house.report(fault, { path: c.req.path }) } }));
  app.notFound((c) => refused(c, { code: 'not-found', facts: {} }));
  app.use(securityHeaders(house.trust), onlySameOrigin, limitBody);
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const ready = !isDraining() && (await house.db.isReady());
    return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503);
  });
  app.route('/auth', authRoutes(house));
  app.all('/trpc/*', trpcRoute(house));
  app.route('/files', fileRoutes(house));
  app.route('/files/attachments', attachmentRoutes(house));
  app.route('/files/evidence', evidenceRoutes(house));
  app.route('/files/jobs', jobRoutes(house));
  app.route('/files', letterRoutes(house));
  app.route('/open/v1', openRoutes(house));
  app.route('/public', publicRoutes(house));
  app.route('/calendar', calendarRoutes(house));
  for (const path of closed) app.all(path, (c) => refused(c, { code: 'not-found', facts: {} }));
  if (web !== null) app.use(serveWeb(web));
  return app;
}

// Below these an unknown address is missing, never the working side's page.
const closed = ['/auth/*', '/calendar/*', '/files/*', '/open/*', '/public/*'];
