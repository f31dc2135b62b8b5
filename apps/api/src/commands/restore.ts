import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupFault, type BackupManifest, restore } from '@gongkai/db';
import { secretMark } from './backup.ts';
import { type Command, UsageError } from './command.ts';
import { verifyCommand } from './verify.ts';

const sentences: Record<BackupFault['code'], string> = {
  'not-a-backup': '这不是本系统的备份文件',
  'cut-short': '备份文件不完整',
  damaged: '备份文件已损坏，与文件末尾的清单不符',
  'other-migrations': '备份由另一版本写出；请用写出它的版本恢复，再升级',
  'other-secret': '本目录的密钥不是备份时的密钥；请先放回原来的 secret 文件',
  'not-empty': '这里已有单位或人员，只能恢复到空的数据目录或数据库',
  'bound-role': '需要以数据表所有者的身份连接数据库',
};

/** Takes a backup back into an empty house, whole or not at all, and verifies the house as it then stands. */
export const restoreCommand: Command = {
  usage: 'restore FILE',
  what: '从备份文件恢复到空的数据目录或数据库，并核对',
  run: async (desk, [file]) => {
    if (file === undefined) throw new UsageError('要写明从哪个文件恢复');
    const { tables } = await takeBack(file, desk.ownerUrl, secretMark(desk.house.secret));
    desk.say(`已恢复 ${tables.length} 张表 ${tables.reduce((sum, table) => sum + table.rows, 0)} 行`);
    return verifyCommand.run(desk, []);
  },
};

async function takeBack(file: string, ownerUrl: string, mark: string): Promise<BackupManifest> {
  try {
    return await pipeline(createReadStream(file), createGunzip(), (unpacked) => restore(ownerUrl, mark, unpacked));
  } catch (fault) {
    if (isZipFault(fault)) throw new Error(sentences[fault.code === 'Z_BUF_ERROR' ? 'cut-short' : 'not-a-backup']);
    if (!(fault instanceof BackupFault)) throw fault;
    throw new Error(`${sentences[fault.code]}${fault.where === '' ? '' : `（${fault.where}）`}`);
  }
}

const isZipFault = (fault: unknown): fault is Error & { code: string } =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && fault.code.startsWith('Z_');
