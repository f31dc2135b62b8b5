import { once } from 'node:events';
import { createServer } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turnSocket } from './turn-socket.ts';

test('what one turn writes is held back and leaves in one piece, in order', async () => {
  const server = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const socket = turnSocket();
  socket.connect(address !== null && typeof address === 'object' ? address.port : 0, '127.0.0.1');
  await once(socket, 'connect');
  for (const word of ['begin;', 'ask;', 'end;']) socket.write(word);
  expect(socket.writableLength).toBe('begin;ask;end;'.length);
  await turn();
  await turn();
  expect(socket.writableLength).toBe(0);
  const [echo] = await once(socket, 'data');
  expect(String(echo)).toBe('begin;ask;end;');
  socket.destroy();
  server.close();
});
