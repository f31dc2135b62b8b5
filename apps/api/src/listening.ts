import type { Server } from 'node:http';

/** The address a server answers at, once it does; a port that is taken says so. */
export const listening = (server: Server, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(fault.code === 'EADDRINUSE' ? new Error('端口已被占用，可用 PORT 另指定一个') : fault),
    );
    const ready = () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      resolve(`http://${name.includes(':') ? `[${name}]` : name}:${port}`);
    };
    if (server.listening) ready();
    else server.once('listening', ready);
  });
