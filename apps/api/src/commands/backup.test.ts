import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listUnits } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate } from '@gongkai/kernel';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { secret } from '../testing/start-app.ts';
import { backupCommand } from './backup.ts';
import type { Command } from './command.ts';
import { importUnits } from './import-units.ts';
import { restoreCommand } from './restore.ts';

let from: FreshDatabase;
let to: FreshDatabase;
let folder: string;
let file: string;

beforeAll(async () => {
  from = await freshDatabase();
  to = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  file = join(folder, '备份.gz');
  const units = join(folder, 'units.csv');
  await writeFile(units, '代码,名称,类型,启用日期\n880101,试验区,区,2000-01-01\n');
  await run(from, importUnits, [units]);
});
afterAll(async () => {
  await Promise.all([from.drop(), to.drop()]);
  await rm(folder, { recursive: true });
});

async function run(house: FreshDatabase, command: Command, args: string[], keyed = secret) {
  const said: string[] = [];
  const settings = readSettings({}, folder);
  const desk = { house: { db: house.db, secret: keyed }, ownerUrl: house.ownerUrl, now: new Date(), settings };
  const code = await command.run({ ...desk, say: (line) => said.push(line) }, args);
  return { code, said };
}

it('goes into one file that only its owner reads, and never over another', async () => {
  const { code, said } = await run(from, backupCommand, [file]);
  expect(code).toBe(0);
  expect(said[0]).toMatch(/^已备份 \d+ 张表 \d+ 行，操作记录链 1 条：/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(run(from, backupCommand, [file])).rejects.toThrow('文件已经存在');
  await expect(run(from, backupCommand, [join(folder, 'nowhere', 'x.gz')])).rejects.toThrow('ENOENT');
});

it('says what is wrong with a file, and takes nothing of it', async () => {
  const half = join(folder, 'half.gz');
  const other = join(folder, 'other.gz');
  const whole = await readFile(file);
  await writeFile(half, whole.subarray(0, whole.length >> 1));
  await writeFile(other, '不是备份');
  await expect(run(to, restoreCommand, [half])).rejects.toThrow('不完整');
  await expect(run(to, restoreCommand, [other])).rejects.toThrow('不是本系统的备份文件');
  await expect(run(to, restoreCommand, [join(folder, 'none.gz')])).rejects.toThrow('ENOENT');
  await expect(run(to, restoreCommand, [file], `${secret}x`)).rejects.toThrow('secret');
  await expect(run(from, restoreCommand, [file])).rejects.toThrow('空的数据目录');
});

it('comes back and is verified', async () => {
  const { code, said } = await run(to, restoreCommand, [file]);
  expect(code).toBe(0);
  expect(said.at(-1)).toBe('全部一致');
  const units = await to.db.readOpen((query) => listUnits(query, rangeOf(unitCode('')), plainDate('2024-12-31')));
  expect(units.map(({ code: unit }) => unit)).toEqual(['880101']);
});
