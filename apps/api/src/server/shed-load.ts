import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Trust } from './client-of.ts';
import { secure } from './security-headers.ts';

/** How much is taken on at once. */
export interface Load {
  /** Requests answered at the same time; what reads beyond that is sent away, what changes something waits. */
  readonly most: number;
  /** Changes that may wait. Beyond that they too are sent away: their key makes sending again harmless. */
  readonly waiting: number;
}

/** Ten connections to the database, and room for what waits on them or on the line. */
export const usualLoad: Load = { most: 200, waiting: 2_000 };

/** Seconds after which it is worth asking again. */
const again = 2;

/**
 * Takes on no more than can be answered. Reading is asked for again by whoever wants it; a change was typed by somebody, so
 * it waits for its turn before anything that reads. Whether the program is alive is always answered.
 */
export function shedLoad(load: Load, trust: Trust, listener: RequestListener): RequestListener {
  const waiting: (() => void)[] = [];
  let running = 0;

  const begin = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    running += 1;
    outgoing.once('close', () => {
      running -= 1;
      if (running < load.most) waiting.shift()?.();
    });
    listener(incoming, outgoing);
  };

  return (incoming, outgoing) => {
    if (alwaysAnswered.includes(incoming.url ?? '')) return listener(incoming, outgoing);
    if (running < load.most && waiting.length === 0) return begin(incoming, outgoing);
    if (isReading(incoming) || waiting.length >= load.waiting) return sendAway(incoming, outgoing, trust);
    waiting.push(() => {
      // Gone meanwhile: its turn is the next one's.
      if (outgoing.destroyed) waiting.shift()?.();
      else begin(incoming, outgoing);
    });
  };
}

const alwaysAnswered = ['/healthz', '/readyz'];

// A file to check is asked for by POST, and changes nothing.
const isReading = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' || method === 'HEAD' || /^\/trpc\/[A-Za-z]+\.checkImport(\?|$)/.test(url);

function sendAway(incoming: IncomingMessage, outgoing: ServerResponse, trust: Trust): void {
  secure(incoming, outgoing, trust);
  const refusal = { code: 'overloaded', facts: {} };
  const isCall = (incoming.url ?? '').startsWith('/trpc/');
  const error = { message: refusal.code, code: -32_603, data: { code: 'SERVICE_UNAVAILABLE', refusal } };
  const body = JSON.stringify(isCall ? { error } : { refusal });
  // What was not read of a body would be taken for the next request on this connection.
  outgoing.writeHead(503, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'retry-after': String(again),
    ...(incoming.method === 'GET' || incoming.method === 'HEAD' ? {} : { connection: 'close' }),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}
