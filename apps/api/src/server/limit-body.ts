import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refused } from './refused.ts';

/** Megabytes a request may carry: a file of 5 MB in base64, and room. */
export const mostMegabytes = 8;

/** Megabytes of a file behind a case, or of an old report (design D12), which travels as it is. */
const mostOfFile = 20;
const filePaths = ['/files/attachments', '/files/evidence'];

/** Counts what arrives where the length is not announced. */
const limitOf = (megabytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: megabytes * 1_048_576,
    onError: (c) => {
      // What has not been read would be taken for the next request on this connection.
      c.header('connection', 'close');
      return refused(c, { code: 'too-large', facts: { most: megabytes } });
    },
  });

const usual = limitOf(mostMegabytes);
const ofFile = limitOf(mostOfFile);

/** With GET and HEAD no handler is given a body. */
export const limitBody: MiddlewareHandler = (c, next) => {
  if (bodiless.includes(c.req.method)) return next();
  return filePaths.includes(c.req.path) ? ofFile(c, next) : usual(c, next);
};

const bodiless = ['GET', 'HEAD'];
