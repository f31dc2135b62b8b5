import { addDays, plainDate } from '@gongkai/kernel';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';
import { stands } from './steps.ts';

const section = '990101001K01';
const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const title = '十二月份临时救助对象公示名单';
/** The standard's own example: it is nobody's. */
const number = '11010519491231002X';

let program: Program;
let browser: Browser;
const complaints: string[] = [];
const as = (login: string): Promise<Page> => signIn(browser, program, login, complaints);

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** A section writes it, with a number in it that no public page may show; answers the address of the item. */
async function draft(page: Page): Promise<string> {
  await page.goto(`${program.url}/items`);
  await page.getByRole('button', { name: '新建条目' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标题').fill(title);
  await dialog.getByRole('button', { name: '建立草稿' }).click();
  await page.waitForURL(`**/items/${section}/*-*`);
  await page.getByLabel('公开类别').click();
  await page.keyboard.type('社会保障');
  await page.keyboard.press('Enter');
  await page.getByLabel('生成日期').fill(addDays(today, -3));
  await page.getByLabel('正文').fill(`拟给予何某某（身份证号${number}）临时救助，公示期五个工作日。`);
  return new URL(page.url()).pathname;
}

/** One hand of the chain: what waits is found in the list, the questions of its lists are answered, and it is passed on. */
async function pass(login: string, address: string, after: string, lists: boolean): Promise<void> {
  const page = await as(login);
  await page.goto(`${program.url}/items`);
  await page.getByRole('link', { name: title }).click();
  expect(new URL(page.url()).pathname).toBe(address);
  await page.getByRole('button', { name: '审核通过' }).click();
  const dialog = page.getByRole('dialog');
  if (lists) {
    const send = dialog.getByRole('button', { name: '审核通过' });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: '符合', exact: true }).first().check();
    await dialog.getByRole('button', { name: '其余全部符合' }).click();
  }
  await dialog.getByRole('button', { name: '审核通过' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await stands(page, after);
  await page.context().close();
}

test('a section’s draft goes through five hands and is public, without the number that stood in it', async () => {
  const clerk = await as('donghukeshi');
  const address = await draft(clerk);
  const gate = clerk.getByRole('region', { name: '发布前检查' });
  const hit = gate.getByRole('listitem').filter({ hasText: '公民身份号码' });
  await hit.waitFor();
  // Also here nobody reads the number over a shoulder.
  expect(await hit.textContent()).not.toContain(number);
  await hit.getByRole('button', { name: '遮盖' }).click();
  await expect.poll(() => clerk.getByLabel('正文').inputValue()).not.toContain(number);
  await gate.getByText('没有').first().waitFor();
  await clerk.getByRole('button', { name: '提交审核' }).click();
  await stands(clerk, '科室审核');
  // Who wrote it reviews nothing of it.
  expect(await clerk.getByRole('button', { name: '审核通过' }).count()).toBe(0);

  await pass('donghushen', address, '综合审核', false);
  await pass('donghuban', address, '保密审查', true);
  await pass('donghubao', address, '领导审核', true);
  await pass('donghuling', address, '待公布', false);

  const publisher = await as('donghu');
  await publisher.goto(`${program.url}${address}`);
  await publisher.getByRole('button', { name: '公布', exact: true }).click();
  const dialog = publisher.getByRole('dialog');
  await dialog.getByLabel('网址').fill('https://example.gov.cn/gongshi/12');
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await stands(publisher, '已公布');

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(`${program.url}/public/items?q=${encodeURIComponent('救助对象公示名单')}`);
  await visitor.getByRole('link', { name: title }).click();
  const text = (await visitor.locator('article').textContent()) ?? '';
  expect(text).toContain('拟给予何某某');
  expect(text).not.toContain(number);
  expect(complaints).toEqual([]);
}, 300_000);
