import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exists, type Place } from './place.ts';

const run = promisify(execFile);

/** The owner's password, made once and kept in `file`. */
export async function keepSecret(file: string): Promise<string> {
  if (await exists(file)) return (await readFile(file, 'utf8')).trim();
  const secret = randomBytes(24).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/** Makes an empty cluster at `place` unless there is one. A first start that was cut off leaves nothing half made. */
export async function initialise(place: Place, password: string): Promise<void> {
  if (await exists(join(place.data, 'PG_VERSION'))) return;
  const made = `${place.data}.new`;
  const passwordFile = `${place.data}.init`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if ('uid' in place.as) {
    await chown(made, place.as.uid, place.as.gid);
    await chown(passwordFile, place.as.uid, place.as.gid);
  }
  const flags = ['-D', made, '-U', 'owner', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  // A collation of code points, with UTF-8: under plain C, trigrams find nothing in Chinese.
  await run(join(place.binaries, 'bin', 'initdb'), [...flags, '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...place.as,
    cwd: '/',
  }).finally(() => rm(passwordFile, { force: true }));
  await rename(made, place.data);
}
