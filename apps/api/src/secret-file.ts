import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The installation's secret, made on first use; readable by its owner alone. It keys sessions, digests and role passwords. */
export async function keepSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret');
  try {
    // `wx` refuses to overwrite: of two starters at once one makes it and both read the same.
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch {
    // It is there already.
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`密钥文件损坏：${file}`);
  return secret;
}
