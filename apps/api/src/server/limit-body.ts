import { bodyLimit } from 'hono/body-limit';
import { refused } from './refused.ts';

/** Megabytes a request may carry: a file of 5 MB in base64, and room. */
export const mostMegabytes = 8;

/** Counts what arrives where the length is not announced. */
export const limitBody = bodyLimit({
  maxSize: mostMegabytes * 1_048_576,
  onError: (c) => {
    // What has not been read would be taken for the next request on this connection.
    c.header('connection', 'close');
    return refused(c, { code: 'too-large', facts: { most: mostMegabytes } });
  },
});
