import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { clientOf, type Trust } from './client-of.ts';

const incoming = (peer: string, headers: Record<string, string>): IncomingMessage =>
  Object.assign(Object.create(null), { socket: { remoteAddress: peer }, headers });
const addressOf = (trust: Trust, peer: string, forwarded: string): string =>
  clientOf(incoming(peer, { 'x-forwarded-for': forwarded }), trust).address;

it.each([
  ['nobody is trusted', { proxies: [], hops: 0 }, '203.0.113.9', '1.1.1.1', '203.0.113.9'],
  ['a stranger speaks', { proxies: ['10.0.0.1'], hops: 0 }, '203.0.113.9', '1.1.1.1', '203.0.113.9'],
  ['the proxy speaks', { proxies: ['10.0.0.1'], hops: 0 }, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['a caller wrote before it', { proxies: ['10.0.0.1'], hops: 0 }, '10.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  [
    'two proxies by name',
    { proxies: ['10.0.0.1', '10.0.0.2'], hops: 0 },
    '10.0.0.1',
    '1.1.1.1, 203.0.113.9, 10.0.0.2',
    '203.0.113.9',
  ],
  ['nothing was forwarded', { proxies: ['10.0.0.1'], hops: 0 }, '10.0.0.1', '', '10.0.0.1'],
  ['one hop', { proxies: [], hops: 1 }, '172.16.0.7', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['two hops', { proxies: [], hops: 2 }, '172.16.0.7', '1.1.1.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['two hops, one passed by', { proxies: [], hops: 2 }, '172.16.0.7', '203.0.113.9', '203.0.113.9'],
  ['one hop by name, more written', { proxies: ['10.0.0.1'], hops: 1 }, '10.0.0.1', '1.1.1.1, 10.0.0.1', '10.0.0.1'],
  ['mapped into IPv6', { proxies: ['10.0.0.1'], hops: 0 }, '::ffff:10.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
])('%s', (_, trust, peer, forwarded, expected) => {
  expect(addressOf(trust, peer, forwarded)).toBe(expected);
});

it('a device is as long as anybody would read', () => {
  const client = clientOf(incoming('203.0.113.9', { 'user-agent': 'x'.repeat(5_000) }), { proxies: [], hops: 0 });
  expect(client.device).toHaveLength(300);
});
