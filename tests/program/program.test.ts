import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addressOf, type Running, run, start, stopAll } from './running.ts';

let folder: string;
let program: Running;
let address: string;

beforeAll(async () => {
  folder = await openFolder();
  program = start({ DATA_DIR: folder, GONGKAI_LOG: 'requests' });
  address = await addressOf(program);
});
afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** Started by root, the database runs as somebody else, who must be able to enter. */
async function openFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'gongkai-program-'));
  await chmod(made, 0o755);
  return made;
}

const Runtime = z.object({ ownerUrl: z.string(), address: z.string(), pid: z.number() });
const runtime = async () => Runtime.parse(JSON.parse(await readFile(join(folder, 'runtime.json'), 'utf8')));
const isReady = async () => (await fetch(`${address}/readyz`)).status === 200;
const gongkai = (...args: string[]) => run('packages/config/bin/house.mjs', ['gongkai', ...args], { DATA_DIR: folder });

const databaseAnswers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  const answers = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return answers;
};

describe('the program, from an empty folder', () => {
  it('is ready, and says what an empty house needs', async () => {
    expect(await isReady()).toBe(true);
    expect(program.said()).toContain('还没有单位');
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');
  });

  it('keeps what is secret for its owner alone', async () => {
    for (const name of ['secret', 'runtime.json']) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    const secret = await readFile(join(folder, 'secret'), 'utf8');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
  });

  it('logs requests without anything that came with them', async () => {
    const canaries = ['canary-password-91', 'canary-login-92', 'canary-question-93', 'canary-cookie-94'];
    const [password, username, question, cookie] = canaries;
    const headers = { 'content-type': 'application/json', origin: address, cookie: `__Host-gk=${cookie}` };
    await fetch(`${address}/auth/sign-in`, { method: 'POST', headers, body: JSON.stringify({ username, password }) });
    await fetch(`${address}/trpc/search.find?input=${question}`, { headers });
    await expect.poll(() => program.said()).toContain('"route":"search.find"');
    const { ownerUrl } = await runtime();
    for (const canary of [...canaries, await readFile(join(folder, 'secret'), 'utf8'), new URL(ownerUrl).password])
      if (canary !== '') expect(program.said()).not.toContain(canary);
  });

  it('lets no second one onto its folder', async () => {
    const second = start({ DATA_DIR: folder });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`程序已经在运行：${address}`);
    expect(await isReady()).toBe(true);
  });

  it('lets commands work beside it', async () => {
    const list = join(folder, 'units.csv');
    await writeFile(list, '代码,名称,类型\n880101,试验区,区\n880101001,东街街道,街道\n');
    const command = gongkai('import-units', list);
    expect([await command.ended, command.said()]).toEqual([0, expect.stringContaining('已导入 2 个单位')]);
    const units = await (await fetch(`${address}/open/v1/units?parent=880101`)).json();
    expect(units).toMatchObject([{ code: '880101001', name: '东街街道' }]);
    expect(await isReady()).toBe(true);
  });

  it('a command that there is not says so', async () => {
    const command = gongkai('nonsense');
    expect(await command.ended).toBe(2);
    expect(command.said()).toContain('没有“nonsense”这个命令');
  });

  it('that was killed starts again with all it had', async () => {
    program.child.kill('SIGKILL');
    await program.ended;
    program = start({ DATA_DIR: folder });
    address = await addressOf(program);
    expect(await (await fetch(`${address}/open/v1/units`)).json()).toMatchObject([{ code: '880101' }]);
  });

  it('stops in good order when it is told to, and its database with it', async () => {
    const { ownerUrl } = await runtime();
    expect(await databaseAnswers(ownerUrl)).toBe(true);
    program.child.kill('SIGTERM');
    // A signal that reaches the process twice, as Ctrl-C through npm does, is still one.
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(await databaseAnswers(ownerUrl)).toBe(false);
    expect(await readdir(folder)).not.toContain('runtime.json');
  });

  it('without it commands start the database themselves, and stop it again', async () => {
    const command = gongkai('report', '880101001', '2024', '--out', join(folder, 'none.docx'));
    expect([await command.ended, command.said()]).toEqual([1, expect.stringContaining('还没有这份报告')]);
  });

  it('says when its port is taken, and leaves nothing behind', async () => {
    const first = start({ DATA_DIR: folder });
    const taken = new URL(await addressOf(first)).port;
    const other = await openFolder();
    const second = start({ DATA_DIR: other, PORT: taken });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('端口已被占用');
    expect(await readdir(join(other, 'database', 'postgres'))).not.toContain('postmaster.pid');
    first.child.kill('SIGTERM');
    await first.ended;
    await rm(other, { recursive: true, force: true });
  });

  it('refuses a setting that makes no sense by its name', async () => {
    const wrong = start({ DATA_DIR: folder, PORT: 'many' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('设置有误：PORT');
  });
});
