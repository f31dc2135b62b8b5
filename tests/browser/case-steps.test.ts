import { addDays, plainDate } from '@gongkai/kernel';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';
import { press } from './steps.ts';

// Steps off the straight way of an application: a mended registration, a fee paid, two that are one, files.

const unit = '990101001';
const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const ago = (days: number): string => addDays(today, -days);

let program: Program;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  page = await signIn(browser, program, 'donghu', complaints);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

async function fill(within: Page | Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await within.getByLabel(label, { exact: true }).fill(text);
}

async function register(wanted: string, arrived: string): Promise<string> {
  await page.goto(`${program.url}/applications`);
  await press(page, '登记申请');
  await page.locator('#applicant-name:focus').waitFor();
  await page.keyboard.type('沈某某');
  await fill(page, {
    提交之日: arrived,
    证件号码: '11010519491231002X',
    电话: '0990-5550199',
    '名称、文号或者其他特征性描述': wanted,
  });
  await press(page, '登记');
  await page.waitForURL(`**/applications/${unit}/*-*`);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** A step of the menu, through its dialog until that is gone. */
async function throughMore(name: string, act: (dialog: Locator) => Promise<void>): Promise<void> {
  await press(page, '其他步骤');
  await page.getByRole('menuitem', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await act(dialog);
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
}

test('what was registered wrongly is put right with its reason, and the time line says both', async () => {
  await register('云桥路人行道改造的验收记录', ago(12));
  await throughMore('更正登记', async (dialog) => {
    await dialog.locator('#amend-arrived').fill(ago(10));
    await dialog.locator('#amend-description').fill('云桥路人行道改造工程的验收记录');
    await dialog.locator('#amend-reason').fill('日期登记有误');
  });
  await page.locator('.page-head', { hasText: '人行道改造工程的验收记录' }).waitFor();
  await page.getByText('日期登记有误').first().waitFor();
}, 120_000);

test('a fee is noticed, paid with its receipt, and the term begins anew', async () => {
  const card = page.locator('section', { has: page.locator('#case-fee') });
  await press(card, '收费');
  const dialog = page.getByRole('dialog');
  await fill(dialog, { 通知日期: ago(5) });
  await dialog.locator('#fee-pages').fill('120');
  await dialog.locator('.fee-amount strong').waitFor();
  const amount = (await dialog.locator('.fee-amount strong').textContent()) ?? '';
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await card.getByText(amount).waitFor();
  await card.getByText('尚未缴费').waitFor();
  await press(card, '登记缴费');
  await fill(dialog, { 缴费日期: ago(2), 财政票据号: '票〔2026〕0001' });
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await card.getByText('缴费').first().waitFor();
  await expect.poll(() => card.getByText('尚未缴费').count()).toBe(0);
  // The steps of the clock say why the day is the day.
  await page.getByText('缴费', { exact: false }).first().waitFor();
}, 120_000);

test('a fee that was not paid in twenty working days ends the application', async () => {
  await register('云桥路沿线地块历年的补偿清册', ago(70));
  const card = page.locator('section', { has: page.locator('#case-fee') });
  const dialog = page.getByRole('dialog');
  await press(card, '收费');
  await fill(dialog, { 通知日期: ago(68) });
  await dialog.locator('#fee-pages').fill('240');
  await dialog.locator('.fee-amount strong').waitFor();
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await press(page, '登记通知送达');
  await fill(dialog, { 日期: ago(66) });
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await press(card, '逾期未缴费');
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.page-head .state-tag', { hasText: '已办结' }).waitFor();
}, 120_000);

test('two applications that are one are merged, the likely one offered', async () => {
  const first = await register('云桥路公交站迁建的批复', ago(9));
  await register('云桥路公交站迁建的批复', ago(8));
  await throughMore('并案', async (dialog) => {
    await dialog.getByRole('radio', { name: new RegExp(`^${first}`) }).check();
    await dialog.locator('#merge-reason').fill('同一申请人就同一信息再次申请');
  });
  await page.locator('.page-head .state-tag', { hasText: '已并案' }).waitFor();
  await page.getByText(first).first().waitFor();
}, 120_000);

test('a file is kept with a case', async () => {
  await register('云桥路照明改造的预算批复', ago(8));
  const files = page.getByRole('region', { name: '附件', exact: true });
  await files.locator('input[type=file]').setInputFiles({
    name: '检索记录.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('检索关键词：照明改造。结果：三件。', 'utf8'),
  });
  await files.getByRole('link', { name: '检索记录.txt' }).waitFor();
  await page.reload();
  await files.getByRole('link', { name: '检索记录.txt' }).waitFor();
}, 120_000);

test('nothing complained', () => {
  expect(complaints).toEqual([]);
});
