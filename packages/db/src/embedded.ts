import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { initialise, keepSecret } from './embedded/initialise.ts';
import { endLeftover } from './embedded/leftover.ts';
import { findPlace, type Place } from './embedded/place.ts';
import { sqlStateOf } from './sqlstate.ts';

/** A running embedded server: the owner's connection string, and a clean stop. */
export interface EmbeddedServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the real PostgreSQL that npm brought along, in `folder`, made on first use (design D12). A server left running
 * by a killed program is stopped first; PostgreSQL then recovers by itself. `settings` are postgres parameters. Throws
 * when another living program serves from the folder, or with the server's own words when it does not start.
 */
export async function startEmbedded(folder: string, settings: Record<string, string> = {}): Promise<EmbeddedServer> {
  await mkdir(folder, { recursive: true });
  const place = await findPlace(folder);
  const password = await keepSecret(join(folder, 'owner.secret'));
  const programFile = join(folder, 'program.pid');
  await endLeftover(place.data, await readNumber(programFile));
  await initialise(place, password);
  const { server, port } = await launchOnFreePort(place, settings, password);
  await writeFile(programFile, String(process.pid));
  const relaunch = async (): Promise<ChildProcess> => {
    await endLeftover(place.data, null);
    const again = launch(place, port, settings);
    await untilReady(urlOf(port, password, 'postgres'), again).catch(async (fault) => {
      await stop(again);
      throw fault;
    });
    return again;
  };
  return { url: urlOf(port, password, 'gongkai'), stop: keepUp(server, relaunch) };
}

/** Between two tries to start a server that has ended by itself, in milliseconds. */
const pause = 500;

/** Starts the server again where it was whenever it ends by itself (killed, out of memory); answers how to stop it. */
function keepUp(first: ChildProcess, relaunch: () => Promise<ChildProcess>): () => Promise<void> {
  const stopping = new AbortController();
  let server = first;
  const kept = keep();
  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      await ending(server);
      while (hasEnded(server) && !stopping.signal.aborted) {
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
        if (!stopping.signal.aborted) server = await relaunch().catch(() => server);
      }
    }
  }
  return async () => {
    stopping.abort();
    await stop(server);
    await kept;
    // It may have come up while it was told to stop.
    await stop(server);
  };
}

const ending = (server: ChildProcess): Promise<unknown> =>
  hasEnded(server) ? Promise.resolve() : new Promise((resolve) => server.once('exit', resolve));

const readNumber = (file: string): Promise<number | null> => readFile(file, 'utf8').then(Number, () => null);

const urlOf = (port: number, password: string, database: string): string =>
  `postgres://owner:${password}@127.0.0.1:${port}/${database}`;

// Between the search for a port and its use another process may take it.
async function launchOnFreePort(
  place: Place,
  settings: Record<string, string>,
  password: string,
): Promise<{ server: ChildProcess; port: number }> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const server = launch(place, port, settings);
    try {
      await untilReady(urlOf(port, password, 'postgres'), server);
      return { server, port };
    } catch (fault) {
      const endedItself = hasEnded(server);
      await stop(server);
      if (!endedItself || tries === 3) throw fault;
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

function launch(place: Place, port: number, settings: Record<string, string>): ChildProcess {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'Asia/Shanghai',
    log_min_messages: 'fatal',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.data, '-p', String(port), ...flags], {
    ...place.as,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C reaches the whole group: the program decides when its database stops.
    detached: true,
  });
  server.on('error', () => undefined);
  return server;
}

const hasEnded = (server: ChildProcess): boolean =>
  server.pid === undefined || server.exitCode !== null || server.signalCode !== null;

// 57P03: starting up, or recovering, however long that takes. 28P01: the secret does not fit the data.
async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-2000);
  });
  for (let refused = 0; refused < 300; ) {
    if (hasEnded(server)) break;
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const found = await client.query("select 1 from pg_database where datname = 'gongkai'");
      if (found.rowCount === 0) await client.query('create database gongkai');
      return;
    } catch (fault) {
      const state = sqlStateOf(fault);
      if (state === '28P01') throw fault;
      if (state !== '57P03') refused += 1;
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`the embedded database did not start: ${said}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}
