import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';
import { withClient } from './testing/with-client.ts';

const run = promisify(execFile);
const isRoot = userInfo().uid === 0;
const nobody = 65534;
const daemon = { uid: 1, gid: 1 };
// Beside the package's own libraries, so that the compiled program finds them.
const compiled = join(import.meta.dirname, '../node_modules/.cache/embedded-test', String(process.pid));
const folders: string[] = [];
const programs: ChildProcess[] = [];
const servers: EmbeddedServer[] = [];

/** A program that owns a server, as a process of its own: only such a one can be killed. */
beforeAll(async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const flags = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--skipLibCheck'];
  const source = join(import.meta.dirname, 'embedded.ts');
  const out = ['--rewriteRelativeImportExtensions', '--outDir', compiled];
  // Types are found from the working folder, and the whole house is tested from its root.
  await run(process.execPath, [tsc, source, ...flags, ...out], { cwd: join(import.meta.dirname, '..') });
  await writeFile(
    join(compiled, 'program.js'),
    `import { startEmbedded } from './embedded.js';
     const server = await startEmbedded(process.argv[2]);
     process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
     console.log(server.url);`,
  );
});
afterAll(async () => {
  for (const program of programs)
    if (program.exitCode === null && program.signalCode === null) await end(program, 'SIGTERM');
  for (const server of servers) await server.stop();
  for (const folder of [compiled, ...folders]) await rm(folder, { recursive: true, force: true });
});

async function newFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-embedded-'));
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder);
  servers.push(server);
  return server;
}

async function startProgram(folder: string, as: { uid?: number; gid?: number } = {}) {
  const program = spawn(process.execPath, [join(compiled, 'program.js'), folder], { ...as, cwd: '/' });
  programs.push(program);
  let said = '';
  program.stderr.on('data', (text) => {
    said += text;
  });
  const first = await Promise.race([once(program.stdout, 'data'), once(program, 'exit')]);
  if (!String(first[0]).startsWith('postgres://')) throw new Error(`the program ended: ${said}`);
  return { program, url: String(first[0]).trim() };
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(program, 'exit');
  program.kill(signal);
  await gone;
}

const keep = (url: string, value: number) =>
  withClient(url, (client) =>
    client.query(`create table if not exists kept (value int); insert into kept values (${value})`),
  );
const kept = (url: string): Promise<number[]> =>
  withClient(url, async (client) =>
    (await client.query('select value from kept order by value')).rows.map((r) => r.value),
  );

const postmasterOf = async (data: string): Promise<number> =>
  Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('starts in an empty folder, stops clean, and starts again with what was kept', async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await keep(first.url, 1);
  const pid = await postmasterOf(join(folder, 'postgres'));
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  expect(await exists(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  const second = await start(folder);
  expect(await kept(second.url)).toEqual([1]);
  await second.stop();
  await second.stop();
});

test('speaks Beijing time and takes Chinese characters for letters', async () => {
  const folder = await newFolder();
  const server = await start(folder);
  const { rows } = await withClient(server.url, (client) =>
    client.query(`select current_setting('timezone') as zone, length('政务公开') as length, 'a' ~ '[[:alpha:]]' as latin,
      '政' ~ '[[:alpha:]]' as chinese`),
  );
  await server.stop();
  expect(rows[0]).toEqual({ zone: 'Asia/Shanghai', length: 4, latin: true, chinese: true });
});

test('a first start that was cut off does not stand in the way', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'postgres.new'));
  await writeFile(join(folder, 'postgres.new', 'PG_VERSION'), '18\n');
  const server = await start(folder);
  await keep(server.url, 1);
  await server.stop();
});

describe('after kill -9', () => {
  test('of the server: stop returns, and the next start recovers what was committed', async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await keep(first.url, 1);
    const pid = await postmasterOf(join(folder, 'postgres'));
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => isAlive(pid)).toBe(false);
    await first.stop();
    const second = await start(folder);
    expect(await kept(second.url)).toEqual([1]);
    await second.stop();
  });

  test('of the program: the server it left is ended, and the next start recovers what was committed', async () => {
    const folder = await newFolder();
    const { program, url } = await startProgram(folder);
    await keep(url, 1);
    const orphan = await postmasterOf(join(folder, 'postgres'));
    await end(program, 'SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    await keep(url, 2);
    const next = await start(folder);
    expect(await postmasterOf(join(folder, 'postgres'))).not.toBe(orphan);
    expect(await kept(next.url)).toEqual([1, 2]);
    await expect(kept(url)).rejects.toThrow();
    await next.stop();
  });

  test('of both at once', async () => {
    const folder = await newFolder();
    const { program, url } = await startProgram(folder);
    await keep(url, 1);
    process.kill(await postmasterOf(join(folder, 'postgres')), 'SIGKILL');
    await end(program, 'SIGKILL');
    const next = await start(folder);
    expect(await kept(next.url)).toEqual([1]);
    await next.stop();
  });

  test('whose number passed to another process: that one is left alone', async () => {
    const folder = await newFolder();
    const data = join(folder, 'postgres');
    const first = await start(folder);
    await keep(first.url, 1);
    const dead = await postmasterOf(data);
    const note = await readFile(join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    const neighbour = await start(await newFolder());
    const inFolders = folders.at(-1) ?? '';
    const stranger = await postmasterOf(join(inFolders, 'postgres'));
    await writeFile(join(data, 'postmaster.pid'), note.replace(String(dead), String(stranger)));
    const second = await start(folder);
    expect(await kept(second.url)).toEqual([1]);
    expect(isAlive(stranger)).toBe(true);
    await keep(neighbour.url, 2);
    await second.stop();
    await neighbour.stop();
  });
});

test('a second program on the same folder is refused, and the first serves on', async () => {
  const folder = await newFolder();
  const { program, url } = await startProgram(folder);
  await keep(url, 1);
  await expect(start(folder)).rejects.toThrow(`in use by process ${program.pid}`);
  expect(await kept(url)).toEqual([1]);
  await end(program, 'SIGTERM');
  expect(await exists(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('data under another secret is refused at once, with the reason', async () => {
  const folder = await newFolder();
  await (await start(folder)).stop();
  await writeFile(join(folder, 'owner.secret'), 'another');
  await expect(start(folder)).rejects.toThrow('password authentication failed');
}, 10_000);

describe.runIf(isRoot)('started by root', () => {
  test('the server runs as somebody else', async () => {
    const folder = await newFolder();
    const server = await start(folder);
    expect((await stat(join(folder, 'postgres'))).uid).toBe(nobody);
    await server.stop();
  });

  test('in a folder nobody may enter, the data lies aside, and stays there', async () => {
    const folder = await newFolder(0o700);
    const first = await start(folder);
    await keep(first.url, 1);
    await first.stop();
    expect(await exists(join(folder, 'postgres'))).toBe(false);
    folders.push((await readFile(join(folder, 'postgres.at'), 'utf8')).trim());
    await chmod(folder, 0o755);
    const second = await start(folder);
    expect(await kept(second.url)).toEqual([1]);
    await second.stop();
  });

  test('an ordinary user starts one too, and root serves from the same data later', async () => {
    const folder = await newFolder();
    await chown(folder, daemon.uid, daemon.gid);
    const { program, url } = await startProgram(folder, daemon);
    await keep(url, 1);
    await end(program, 'SIGTERM');
    const server = await start(folder);
    expect(await kept(server.url)).toEqual([1]);
    await server.stop();
  });
});
