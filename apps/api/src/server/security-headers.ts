import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { clientOf } from './client-of.ts';

/** What a request carries through its handlers. */
export interface Carried {
  Variables: { nonce: string };
}

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    // antd writes its styles into the page, under this page's nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');

const fixed = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ['cache-control', 'no-store'],
] as const;

/** Headers of every answer; a handler may say something else about caching and sharing. */
export const securityHeaders =
  (proxies: readonly string[]): MiddlewareHandler<Carried> =>
  async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    // Set before the handler answers: touching a finished answer would turn it into a stream, three writes for one.
    c.header('content-security-policy', policy(nonce));
    for (const [name, value] of fixed) c.header(name, value);
    if (clientOf(c, proxies).secure) c.header('strict-transport-security', 'max-age=31536000');
    await next();
  };
