import { Socket } from 'node:net';

/**
 * A socket that sends what one turn of the event loop writes in one piece. A pipelined transaction says five things (begin
 * with its settings, the place, the query, the place closed, the end); each would be a system call of its own.
 */
export function turnSocket(): Socket {
  const socket = new Socket();
  let held = false;
  const release = (): void => {
    held = false;
    socket.uncork();
  };
  // Only now: connecting puts the socket's own `write` back.
  socket.once('connect', () => {
    socket.write = new Proxy(socket.write, {
      apply: (write, self, words) => {
        if (!held) {
          held = true;
          socket.cork();
          setImmediate(release);
        }
        return Reflect.apply(write, self, words);
      },
    });
  });
  return socket;
}
