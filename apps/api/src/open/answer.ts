import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { MadeFile } from '../files/report-file.ts';

/** Answers with what may be kept for a minute and asked about by its tag afterwards. */
export function answerOpen(c: Context, file: MadeFile, tag: string, headers: Record<string, string> = {}): Response {
  const etag = `"${tag}"`;
  c.header('etag', etag);
  c.header('cache-control', 'public, max-age=60');
  const asked = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (asked.includes(etag) || asked.includes('*')) return c.body(null, 304);
  return c.body(file.body, 200, { 'content-type': file.type, ...headers });
}

/** Tag of something that has no digest of its own. */
export const digestOf = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex');
