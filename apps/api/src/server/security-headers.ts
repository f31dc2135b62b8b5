import { randomFillSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { clientOf, type Trust } from './client-of.ts';

/** What a request carries through its handlers. */
export interface Carried {
  Bindings: HttpBindings;
  Variables: { nonce: string };
}

const policy = (nonce: string): string =>
  // antd writes its styles into the page, under this page's nonce.
  `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; object-src 'none'; ` +
  "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

const fixed = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ['cache-control', 'no-store'],
] as const;

/** Sets the headers of every answer, which a handler may say otherwise about caching and sharing; answers the page's nonce. */
export function secure(incoming: IncomingMessage, outgoing: ServerResponse, trust: Trust): string {
  const nonce = newNonce();
  outgoing.setHeader('content-security-policy', policy(nonce));
  for (const [name, value] of fixed) outgoing.setHeader(name, value);
  if (clientOf(incoming, trust).secure) outgoing.setHeader('strict-transport-security', 'max-age=31536000');
  return nonce;
}

/** On Node's own response, joined with the handler's when the answer leaves: web headers cost more than a small verb. */
export const securityHeaders =
  (trust: Trust): MiddlewareHandler<Carried> =>
  (c, next) => {
    c.set('nonce', secure(c.env.incoming, c.env.outgoing, trust));
    return next();
  };

const size = 16;
const drawn = Buffer.alloc(256 * size);
let used = drawn.length;

// Drawn many at once: asking the system for sixteen bytes takes as long as asking for four thousand.
function newNonce(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += size;
  return drawn.toString('base64', used - size, used);
}
