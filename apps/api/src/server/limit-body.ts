import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refused } from './refused.ts';

/** Megabytes a request may carry: a file of 5 MB in base64, and room. */
export const mostMegabytes = 8;

const counted = bodyLimit({
  maxSize: mostMegabytes * 1_048_576,
  onError: (c) => {
    // What has not been read would be taken for the next request on this connection.
    c.header('connection', 'close');
    return refused(c, { code: 'too-large', facts: { most: mostMegabytes } });
  },
});

/** Counts what arrives where the length is not announced. With GET and HEAD no handler is given a body. */
export const limitBody: MiddlewareHandler = (c, next) => (bodiless.includes(c.req.method) ? next() : counted(c, next));

const bodiless = ['GET', 'HEAD'];
