import type { IncomingMessage } from 'node:http';

/** Who is at the other end of the connection. */
export interface Client {
  readonly address: string;
  /** The person's browser speaks https, here or to a trusted proxy. */
  readonly secure: boolean;
  /** As the browser names itself. */
  readonly device: string;
}

/** Whose word about the caller is believed. */
export interface Trust {
  /** Addresses of proxies; with none every neighbour may be one, as many as `hops` says. */
  readonly proxies: readonly string[];
  /** How many proxies stand one behind the other at most; 0: none, or as many as are named. */
  readonly hops: number;
}

export const trustNobody: Trust = { proxies: [], hops: 0 };

const longestDevice = 300;

/**
 * The caller's address. What a header says about it counts only when the connection comes from a trusted proxy, and
 * then the last address that is no proxy itself, no further back than there are proxies: everything before it was written
 * by the caller.
 */
export function clientOf(incoming: IncomingMessage, { proxies, hops }: Trust): Client {
  const device = headerOf(incoming, 'user-agent').slice(0, longestDevice);
  const peer = plain(incoming.socket.remoteAddress ?? '');
  const most = hops > 0 ? hops : proxies.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const isProxy = (address: string) => proxies.length === 0 || proxies.includes(address);
  if (most === 0 || !isProxy(peer)) return { address: peer, secure: false, device };
  const named = headerOf(incoming, 'x-forwarded-for')
    .split(',')
    .map((each) => plain(each.trim()));
  const chain = named.filter((each) => each !== '').reverse();
  let address = peer;
  for (const [hop, before] of chain.entries()) {
    if (hop >= most || !isProxy(address)) break;
    address = before;
  }
  return { address, secure: headerOf(incoming, 'x-forwarded-proto') === 'https', device };
}

const plain = (address: string): string => address.replace(/^::ffff:/, '');

/** A header's text, however often it was sent; empty when it was not. */
export function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
