import type { MiddlewareHandler } from 'hono';
import { refused } from './refused.ts';

/**
 * Refuses what another site's page sends with this person's cookie. A browser says where a change comes from in
 * `Sec-Fetch-Site` or `Origin`; what says neither is no browser and carries nobody's cookie by accident.
 */
export const onlySameOrigin: MiddlewareHandler = async (c, next) => {
  if (harmless.includes(c.req.method)) return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const foreign =
    (site !== undefined && site !== 'same-origin') || (origin !== undefined && !isOwn(origin, c.req.header('host')));
  return foreign ? refused(c, { code: 'not-allowed', facts: { permission: 'same-origin', unit: '' } }) : next();
};

const harmless = ['GET', 'HEAD', 'OPTIONS'];

// Compared by host alone: behind a proxy that ends https the scheme differs. `null` and other non-addresses are foreign.
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
