import { codeOf, stepAt } from '@gongkai/services';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
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

test('a second factor, its recovery codes, and a session ended from elsewhere', { timeout: 600_000 }, async () => {
  const desk = await signIn(browser, program, 'donghu', complaints);
  await desk.getByRole('button', { name: /^个人菜单/ }).click();
  await desk.getByText('本人账号').click();
  await desk.getByRole('button', { name: '启用动态码' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('请输入密码确认是您本人').fill(program.password);
  await dialog.getByRole('button', { name: '确认' }).click();
  const secret = (await dialog.locator('[data-secret]').getAttribute('data-secret')) ?? '';
  await dialog.getByLabel('验证器上的 6 位动态码').fill(codeOf(bytesOf(secret), stepAt(new Date())));
  await dialog.getByRole('button', { name: '启用', exact: true }).click();
  await dialog.getByRole('button', { name: '已妥善保存' }).waitFor();
  const codes = await dialog.getByRole('list', { name: '恢复码' }).getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  await dialog.getByRole('button', { name: '已妥善保存' }).click();
  await desk.getByText('恢复码还剩 10 个').waitFor();

  await desk.getByRole('button', { name: /^个人菜单/ }).click();
  await desk.getByRole('menuitem', { name: '退出', exact: true }).click();
  await desk.waitForURL((url) => url.pathname.startsWith('/login'));
  await desk.context().close();

  const wrong = await knock('donghu');
  await wrong.getByLabel('动态码').fill('000000');
  await wrong.keyboard.press('Enter');
  await wrong.getByRole('alert').filter({ hasText: '动态码或恢复码不正确' }).waitFor();
  await wrong.context().close();

  const office = await enterWith('donghu', codeOf(bytesOf(secret), stepAt(new Date()) + 1));
  const phone = await enterWith('donghu', codes[0] ?? '');
  await office.goto(`${program.url}/account`);
  await office.getByText('恢复码还剩 9 个').waitFor();
  const sessions = office.getByRole('region', { name: '登录设备' });
  await sessions.getByRole('button', { name: /结\s*束/ }).click();
  await office.getByText('已结束该处登录').waitFor();
  await phone.getByRole('link', { name: '依申请公开' }).first().click();
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
