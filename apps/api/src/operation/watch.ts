import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';
import { routeOf } from './route-of.ts';

export interface WatchParts {
  readonly metrics: Metrics;
  /** Who may read the metrics says this; null: nobody may, and there is no such address. */
  readonly token: string | null;
  /** Where a line a request goes; null: nowhere. */
  readonly log: ((line: string) => void) | null;
  readonly now: () => Date;
}

/** Measures and, where wanted, logs every answer of `listener`, and answers `/metrics` for whoever brings the token. */
export function watched({ metrics, token, log, now }: WatchParts, listener: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    if (token !== null && incoming.url === '/metrics' && incoming.method === 'GET') {
      if (brings(incoming, token)) return void answerMetrics(metrics, outgoing);
      return void outgoing.writeHead(401, { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }).end();
    }
    const began = performance.now();
    outgoing.once('close', () => {
      const [route, method] = [routeOf(incoming.url ?? ''), incoming.method ?? ''];
      // An answer that was never finished is one that nobody got.
      const status = outgoing.writableFinished ? outgoing.statusCode : 499;
      const ms = performance.now() - began;
      metrics.answered(route, method, status, ms / 1_000);
      log?.(JSON.stringify({ at: now().toISOString(), level: 'request', route, method, status, ms: Math.round(ms) }));
    });
    listener(incoming, outgoing);
  };
}

function brings({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function answerMetrics(metrics: Metrics, outgoing: ServerResponse): Promise<void> {
  const text = await metrics.text().catch(() => null);
  outgoing.writeHead(text === null ? 503 : 200, { 'content-type': metrics.type, 'cache-control': 'no-store' });
  outgoing.end(text ?? '');
}
