import { codeOf, stepAt } from '@gongkai/services';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { serious } from './serious.ts';
import { open, signIn } from './sign-in.ts';

/**
 * People and their accounts: a second factor is turned on with a code computed here, signed in with, replaced by a recovery
 * code; a session is ended from elsewhere and is thrown out at its next click; a leaving colleague's work is handed over.
 */
let browser: Browser;
let program: Program;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, program] = await Promise.all([openBrowser(), startProgram()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await program.stop();
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const bytesOf = (secret: string): Uint8Array => {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
};

/** Name and password typed at the door; the code is asked for next. */
async function knock(login: string): Promise<Page> {
  const page = await open(browser, login, complaints);
  await page.goto(`${program.url}/login`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码').fill(program.password);
  await page.keyboard.press('Enter');
  await page.getByLabel('动态码').waitFor();
  return page;
}

async function enterWith(login: string, code: string): Promise<Page> {
  const page = await knock(login);
  await page.getByLabel('动态码').fill(code);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  return page;
}

async function staysOutWith(login: string, code: string): Promise<void> {
  const page = await knock(login);
  await page.getByLabel('动态码').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: '动态码或恢复码不正确' }).waitFor();
  await page.context().close();
}

/** Sets the second factor up with a code computed here; the recovery codes are still to be put away. */
async function enroll(where: Page | Locator): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  await where.getByLabel('请输入密码确认是您本人').fill(program.password);
  await where.getByRole('button', { name: '确认' }).click();
  const secret = (await where.locator('[data-secret]').getAttribute('data-secret')) ?? '';
  await where.getByLabel('验证器上的 6 位动态码').fill(codeOf(bytesOf(secret), stepAt(new Date())));
  await where.getByRole('button', { name: '启用', exact: true }).click();
  await where.getByRole('button', { name: '已妥善保存' }).waitFor();
  const codes = await where.getByRole('list', { name: '恢复码' }).getByRole('listitem').allTextContents();
  return { secret, codes };
}

/** What another screen does, on the wire, as the person who is signed in. */
const send = (page: Page, verb: string, input: object): Promise<unknown> =>
  page.evaluate(`fetch('/trpc/${verb}', { method: 'POST', body: ${JSON.stringify(JSON.stringify(input))},
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } })
    .then((answer) => answer.json()).then(({ result }) => result.data)`);

/** The district says how its accounts are kept. */
async function secure(page: Page, settings: object): Promise<void> {
  const input = encodeURIComponent(JSON.stringify({ unit: '990101' }));
  const { revision } = z
    .object({ revision: z.number() })
    .parse(
      await page.evaluate(
        `fetch('/trpc/settings.get?input=${input}').then((answer) => answer.json()).then(({ result }) => result.data)`,
      ),
    );
  const all = { unusedDays: 0, ...settings };
  expect(await send(page, 'settings.secure', { unit: '990101', revision, settings: all })).toMatchObject({ own: all });
}

test('a second factor, its recovery codes, and a session ended from elsewhere', { timeout: 600_000 }, async () => {
  const desk = await signIn(browser, program, 'donghu', complaints);
  await desk.getByRole('button', { name: /^个人菜单/ }).click();
  await desk.getByText('本人账号').click();
  await desk.getByRole('button', { name: '启用动态码' }).click();
  const dialog = desk.getByRole('dialog');
  const { secret, codes } = await enroll(dialog);
  expect(await serious(desk)).toEqual([]);
  expect(codes).toHaveLength(10);
  await dialog.getByRole('button', { name: '已妥善保存' }).click();
  await desk.getByText('恢复码还剩 10 个').waitFor();

  await desk.getByRole('button', { name: /^个人菜单/ }).click();
  await desk.getByRole('menuitem', { name: '退出', exact: true }).click();
  await desk.waitForURL((url) => url.pathname.startsWith('/login'));
  await desk.context().close();

  await staysOutWith('donghu', '000000');

  const office = await enterWith('donghu', codeOf(bytesOf(secret), stepAt(new Date()) + 1));
  const phone = await enterWith('donghu', codes[0] ?? '');
  await office.goto(`${program.url}/account`);
  await office.getByText('恢复码还剩 9 个').waitFor();
  const sessions = office.getByRole('region', { name: '登录设备' });
  await sessions.getByRole('button', { name: /结\s*束/ }).click();
  await office.getByText('已结束该处登录').waitFor();
  // What the page asks by itself may have met the door before the click does, and the dialog then lies over the link.
  await phone.getByRole('link', { name: '依申请公开' }).first().dispatchEvent('click');
  await phone.getByRole('dialog').getByText('登录已失效，请重新登录').waitFor();
  await office.getByRole('link', { name: '依申请公开' }).first().click();
  await office.waitForURL(/applications/);
  expect(await office.getByText('登录已失效，请重新登录').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a leaving colleague’s work passes to another, with what it is shown first', { timeout: 600_000 }, async () => {
  const page = await signIn(browser, program, 'guanli', complaints);
  await page.goto(`${program.url}/people`);
  const row = page.getByRole('row').filter({ hasText: 'donghuban' });
  await row.getByRole('button', { name: /^更多/ }).click();
  await page.getByRole('menuitem', { name: '移交工作' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('接手人').fill('donghuling');
  await page.keyboard.press('Enter');
  await dialog.getByText('移交的任职和角色').waitFor();
  await dialog.getByText('政务公开办').first().waitFor();
  expect(await serious(page)).toEqual([]);
  await dialog.getByRole('button', { name: /移\s*交/ }).click();
  await page.getByText('已办理').first().waitFor();
  await expect.poll(() => page.getByRole('row').filter({ hasText: 'donghuban' }).count()).toBe(0);
  const heir = page.getByRole('row').filter({ hasText: 'donghuling' });
  await expect.poll(() => heir.textContent()).toContain('政务公开办');
  expect(complaints).toEqual([]);
});

test('the security settings say what they ask, under a heading of their own', { timeout: 300_000 }, async () => {
  const page = await signIn(browser, program, 'guanli', complaints);
  await page.goto(`${program.url}/settings`);
  const security = page.getByRole('region', { name: '账号安全' });
  await security.getByText('须用动态码的角色').waitFor();
  for (const name of ['密码规则', '三员分立', '久未登录停用'])
    expect(await security.getByText(name).count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('a role that asks for a second factor leads to it first; a recovery code opens once', async () => {
  const head = await signIn(browser, program, 'guanli', complaints);
  await secure(head, { secondFactorFor: ['leader'] });
  const leader = await signIn(browser, program, 'quling', complaints);
  for (const path of ['/', '/totals/990101', '/account']) {
    await leader.goto(`${program.url}${path}`);
    await leader.getByText('您的角色须用动态码登录').waitFor();
    expect(new URL(leader.url()).pathname).toBe('/second-factor');
  }
  expect(await serious(leader)).toEqual([]);
  const { secret, codes } = await enroll(leader);
  await leader.getByRole('button', { name: '已妥善保存' }).click();
  await leader.getByRole('heading', { name: '待办', exact: true }).waitFor();

  const [once = ''] = codes;
  const office = await enterWith('quling', once);
  await staysOutWith('quling', once);
  await enterWith('quling', codeOf(bytesOf(secret), stepAt(new Date()) + 1));
  await office.goto(`${program.url}/account`);
  await office.getByText('您的角色须启用动态码。 恢复码还剩 9 个').waitFor();
  expect(await office.getByRole('button', { name: '停用动态码' }).count()).toBe(0);
  await secure(head, {});
  expect(complaints).toEqual([]);
}, 300_000);

const own = '我们三个人各管一件事';

/** Invited by the administrator, a first time at the door, and in. */
async function invite(head: Page, login: string, name: string, role: string): Promise<Page> {
  const invited = await send(head, 'people.invite', { unit: '990101', name, login, roles: [role] });
  const { firstPassword } = z.object({ firstPassword: z.string() }).parse(invited);
  const page = await open(browser, login, complaints);
  await page.goto(`${program.url}/login`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码').fill(firstPassword);
  await page.keyboard.press('Enter');
  await page.getByLabel('现在的密码').fill(firstPassword);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再输一次新密码').fill(own);
  await page.getByRole('button', { name: '保存新密码' }).click();
  await page.getByRole('link', { name: '人员' }).first().waitFor();
  return page;
}

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).count();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).count();

test('in three hands: accounts without the log, roles without accounts, the log and nothing else', async () => {
  const head = await signIn(browser, program, 'guanli', complaints);
  const security = await invite(head, 'anquan', '安全员', 'security-administrator');
  const reader = await invite(head, 'rizhi', '审计员', 'audit-administrator');

  // Who grants roles takes the whole from the one who had it, and from then on nobody is given two of the three.
  await security.goto(`${program.url}/people`);
  const row = security.getByRole('row').filter({ hasText: 'guanli' });
  const dialog = security.getByRole('dialog');
  await row.getByRole('button', { name: '角色' }).click();
  await dialog.getByRole('checkbox', { name: /^管理员/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^系统管理员/ }).check();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row.getByText('系统管理员').waitFor();
  await secure(security, { separateDuties: true });
  await row.getByRole('button', { name: '角色' }).click();
  await dialog.getByRole('checkbox', { name: /^审计管理员/ }).check();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('三员分立', { exact: false }).waitFor();
  expect(await serious(security)).toEqual([]);
  for (const name of ['邀请人员', '重置密码', '停用']) expect(await button(security, name)).toBe(0);
  expect(await link(security, '操作记录')).toBe(0);

  await head.goto(`${program.url}/people`);
  await head.getByRole('button', { name: '重置密码' }).first().waitFor();
  expect([await button(head, '邀请人员'), await button(head, '角色'), await link(head, '操作记录')]).toEqual([1, 0, 0]);
  await head.goto(`${program.url}/audit`);
  await head.getByRole('alert').first().waitFor();
  expect(await head.locator('tr.ant-table-row').count()).toBe(0);

  await reader.getByRole('link', { name: '操作记录', exact: true }).click();
  await reader
    .locator('tr.ant-table-row')
    .filter({ hasText: '指定角色' })
    .filter({ hasText: '安全员' })
    .first()
    .waitFor();
  await reader.goto(`${program.url}/people`);
  await reader.getByRole('row').filter({ hasText: 'guanli' }).waitFor();
  for (const name of ['邀请人员', '角色', '重置密码', '停用']) expect(await button(reader, name)).toBe(0);
  expect(await link(reader, '设置')).toBe(0);
  expect(complaints).toEqual([]);
}, 300_000);
