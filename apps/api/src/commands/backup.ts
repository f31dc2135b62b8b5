import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BackupManifest, backup } from '@gongkai/db';
import { signWith } from '@gongkai/services';
import { type Command, UsageError } from './command.ts';

/** A mark by which a backup knows the installation's secret again, without telling it. */
export const secretMark = (secret: string): string => signWith(secret)('backup');

/** Writes the whole house into one compressed file, while people go on working. */
export const backupCommand: Command = {
  usage: 'backup FILE',
  what: '把全部数据备份到一个文件；程序可以照常运行',
  run: async ({ ownerUrl, house, now, say, settings }, [file]) => {
    if (file === undefined) throw new UsageError('要写明备份到哪个文件');
    const exists = await access(file).then(
      () => true,
      () => false,
    );
    if (exists) throw new Error(`文件已经存在，不会覆盖：${file}`);
    const { tables, chains } = await writeWhole(file, ownerUrl, {
      at: now.toISOString(),
      secretMark: secretMark(house.secret),
    });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`已备份 ${tables.length} 张表 ${rows} 行，操作记录链 ${chains.length} 条：${file}`);
    say(`备份不含密钥。请另行妥善保管 ${join(settings.dataFolder, 'secret')}，恢复时要用。`);
    return 0;
  },
};

/** Under another name until it is whole: half a backup must not look like one. Readable by its owner alone. */
async function writeWhole(file: string, ownerUrl: string, head: Parameters<typeof backup>[1]): Promise<BackupManifest> {
  const unfinished = `${file}.unfinished`;
  const manifests: BackupManifest[] = [];
  const pieces = async function* () {
    manifests.push(yield* backup(ownerUrl, head));
  };
  try {
    await pipeline(pieces, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
  const [manifest] = manifests;
  if (manifest === undefined) throw new Error('a backup without its manifest');
  return manifest;
}
