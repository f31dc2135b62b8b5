import { createServer, type RequestListener, type Server } from 'node:http';

/** Milliseconds within which a request has arrived whole: a file of 20 MB over a slow line, and no longer. */
const whole = 120_000;
/** For its headers alone; one byte a second keeps nobody's place. */
const head = 15_000;
/** An idle connection is kept for the next click. */
const idle = 5_000;
/** Bytes of address and headers together. */
const longestHead = 16_384;
const mostHeaders = 100;

/** The one server, with limits on whoever sends slowly or much. A head that is too long is answered 431, a slow one 408. */
export function serve(listener: RequestListener): Server {
  const options = { maxHeaderSize: longestHead, requestTimeout: whole, headersTimeout: head, keepAliveTimeout: idle };
  const server = createServer({ ...options, connectionsCheckingInterval: 5_000 }, listener);
  server.maxHeadersCount = mostHeaders;
  return server;
}
