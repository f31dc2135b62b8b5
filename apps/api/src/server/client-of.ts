import type { IncomingMessage } from 'node:http';

/** Who is at the other end of the connection. */
export interface Client {
  readonly address: string;
  /** The person's browser speaks https, here or to a trusted proxy. */
  readonly secure: boolean;
}

/**
 * The caller's address. What a header says about it counts only when the connection comes from a trusted proxy, and
 * then the last address that is no proxy itself: everything before it was written by the caller.
 */
export function clientOf(incoming: IncomingMessage, proxies: readonly string[]): Client {
  const peer = plain(incoming.socket.remoteAddress ?? '');
  if (!proxies.includes(peer)) return { address: peer, secure: false };
  const chain = headerOf(incoming, 'x-forwarded-for')
    .split(',')
    .map((each) => plain(each.trim()));
  const address = chain.reverse().find((each) => each !== '' && !proxies.includes(each)) ?? peer;
  return { address, secure: headerOf(incoming, 'x-forwarded-proto') === 'https' };
}

const plain = (address: string): string => address.replace(/^::ffff:/, '');

/** A header's text, however often it was sent; empty when it was not. */
export function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
