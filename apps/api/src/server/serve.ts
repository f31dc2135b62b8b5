import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds within which a request has arrived whole: a file of 20 MB over a slow line, and no longer. */
const whole = 120_000;
/** For its headers alone; one byte a second keeps nobody's place. */
const head = 15_000;
/** An idle connection is kept for the next click. */
const idle = 5_000;
/** Bytes of address and headers together. */
const longestHead = 16_384;
const mostHeaders = 100;

/** Connections that browsers open in advance: to Node they count as busy until something was asked on them. */
const unasked = new WeakMap<Server, Set<Socket>>();

/** The one server, with limits on whoever sends slowly or much. A head that is too long is answered 431, a slow one 408. */
export function serve(listener: RequestListener): Server {
  const options = { maxHeaderSize: longestHead, requestTimeout: whole, headersTimeout: head, keepAliveTimeout: idle };
  const server = createServer({ ...options, connectionsCheckingInterval: 5_000 }, listener);
  server.maxHeadersCount = mostHeaders;
  const spare = new Set<Socket>();
  unasked.set(server, spare);
  server.on('connection', (socket) => {
    spare.add(socket);
    socket.once('close', () => spare.delete(socket));
  });
  server.on('request', ({ socket }) => spare.delete(socket));
  return server;
}

/** Ends the connections on which nothing was asked yet. */
export function endUnasked(server: Server): void {
  for (const socket of unasked.get(server) ?? []) socket.destroy();
}
