import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { serious } from './serious.ts';
import { open } from './sign-in.ts';

/** Whoever leaves the desk is signed out by the page itself, which goes on looking; nothing that was typed goes with it. */
let browser: Browser;
let program: Program;
const complaints: string[] = [];
const report = `/reports/990101001/own/a2021/${new Date().getFullYear() - 1}`;

beforeAll(async () => {
  [browser, program] = await Promise.all([openBrowser(), startProgram()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** A clerk at the table, in a browser whose clock can be put forward. */
async function atTheTable(login: string): Promise<Page> {
  const page = await open(browser, login, complaints);
  await page.clock.install();
  await page.goto(`${program.url}/login`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码').fill(program.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  await page.goto(`${program.url}${report}`);
  await page.locator('[data-cell="P6.PENALTY.decisions"]').waitFor();
  return page;
}

/** The same minutes pass where sessions are kept; every process looks again. */
async function passForSessions(minutes: number): Promise<void> {
  const text = await readFile(join(program.folder, 'runtime.json'), 'utf8');
  const { ownerUrl } = z.object({ ownerUrl: z.string() }).parse(JSON.parse(text));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `update identity.session set used_at = used_at - make_interval(mins => $1), created_at = created_at - make_interval(mins => $1)`,
    [minutes],
  );
  await client.query(`select pg_notify('gongkai_people', '*')`);
  await client.end();
}

const asksAgain = (page: Page) => page.getByRole('dialog').getByText('登录已失效，请重新登录');

test('an hour without a key ends the session of an open page, and not of one where somebody works; what was typed is sent after', async () => {
  const away = await atTheTable('donghu');
  const here = await atTheTable('donghuban');
  const field = away.locator('[data-cell="P6.PENALTY.decisions"]').first();

  // The line is lost before the clerk leaves, so that something waits.
  await away.context().setOffline(true);
  await field.focus();
  await away.keyboard.press('Control+A');
  await away.keyboard.type('77');
  await away.keyboard.press('Enter');
  await away.getByText('1 处填写已存在本机').waitFor();
  await away.clock.fastForward(62 * 60_000);
  await here.keyboard.press('Shift');
  await passForSessions(62);
  await away.context().setOffline(false);
  await asksAgain(away).waitFor();
  expect(await serious(away)).toEqual([]);
  await here.clock.runFor(31_000);
  await here.getByText('陈立也在填写').or(here.getByText('全部已保存')).first().waitFor();
  expect(await asksAgain(here).count()).toBe(0);

  // The page behind the dialog is as it was left; signing in again sends what waited.
  expect(await field.inputValue()).toBe('77');
  await away.getByLabel('密码').fill(program.password);
  await away.keyboard.press('Enter');
  await away.getByText('全部已保存').waitFor();
  await here.reload();
  await expect.poll(() => here.locator('[data-cell="P6.PENALTY.decisions"]').first().inputValue()).toBe('77');
  expect(complaints.filter((line) => !line.includes('net::ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 180_000);
