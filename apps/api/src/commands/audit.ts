import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Database, listChain, listCheckpoints, listPlaces, type Place, scopeOf } from '@gongkai/db';
import { publicPem } from '../audit/checkpoint-key.ts';
import { type Command, UsageError } from './command.ts';

/** Acts read at once. */
const page = 1_000;

/** The operation log of one district as it was hashed, and its checkpoints: what `verify-audit.mjs` checks without a database. */
export const auditExport: Command = {
  usage: 'audit-export 区划代码 FILE',
  what: '导出一个区县的操作记录链和每日签名，供 verify-audit.mjs 在别处核对',
  run: async ({ house: { db }, say }, [code, file]) => {
    if (code === undefined || file === undefined) throw new UsageError('要写明六位区划代码和导出到哪个文件');
    const found = (await db.readOpen(listPlaces)).find(({ place }) => place === code);
    if (found === undefined) throw new UsageError(`没有区划代码为 ${code} 的区县`);
    await pipeline(lines(db, found), createWriteStream(file, { mode: 0o600, flags: 'wx' }));
    say(`已导出：${file}。核对：node apps/api/verify-audit.mjs ${file} --key 公钥文件`);
    return 0;
  },
};

/** The public key under which checkpoints are signed; worth keeping elsewhere from the first day. */
export const auditKey: Command = {
  usage: 'audit-key',
  what: '显示操作记录每日签名的公钥，请另行保存',
  run: async ({ house: { secret }, say }) => {
    say(publicPem(secret).trim());
    return 0;
  },
};

async function* lines(db: Database, { place, top }: Place): AsyncGenerator<string> {
  const scope = scopeOf(top);
  yield line({ format: 'gongkai audit chain 1', place });
  for (let after = 0; ; ) {
    const from = after;
    const acts = await db.read(scope, (reading) => listChain(reading, place, from, page));
    for (const act of acts) yield line(act);
    after = acts.at(-1)?.seq ?? after;
    if (acts.length < page) break;
  }
  for (const checkpoint of await db.read(scope, (reading) => listCheckpoints(reading, place))) yield line(checkpoint);
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
