import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, openTable, saved, textOf, type } from './entry-steps.ts';
import { openHouse } from './open-house.ts';
import { serious } from './serious.ts';

const { program, browser } = await openHouse();
const complaints: string[] = [];
const open = (login: string): Promise<Page> => openTable(browser, program, login, complaints);

/** What the browser keeps of what was typed and has not arrived. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(`Object.keys(localStorage).filter((slot) => slot.startsWith('gongkai.typed/'))`);

test('two people in one table see each other, and choose where they differ', async () => {
  const clerk = await open('donghu');
  const office = await open('donghuban');
  await clerk.getByText('林芳也在填写').waitFor();
  await office.getByText('陈立也在填写').waitFor();
  await type(clerk, 'P5.LICENSE.decisions', '41');
  await saved(clerk);
  await expect.poll(() => textOf(office, 'P5.LICENSE.decisions'), { timeout: 15_000 }).toBe('41');

  await office.context().setOffline(true);
  await type(office, 'P6.COERCION.decisions', '8');
  await type(clerk, 'P6.COERCION.decisions', '9');
  await saved(clerk);
  await office.context().setOffline(false);
  await office.getByText('1 格与他人填写的不同，请逐格选择').waitFor();
  await office.getByText('陈立刚改过这一格').first().waitFor();
  await office.getByRole('button', { name: '用我的 8' }).click();
  await saved(office);
  await expect.poll(() => textOf(clerk, 'P6.COERCION.decisions'), { timeout: 15_000 }).toBe('8');
  await clerk.context().close();
  await office.context().close();
  expect(complaints.filter((line) => !line.includes('net::ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 120_000);

test('a flag is put on a cell, seen above, and said before signing without standing in the way', async () => {
  const superior = await open('quban');
  await cell(superior, 'R1.C1').click();
  await superior.getByRole('button', { name: '写批注' }).click();
  await superior.getByLabel('内容', { exact: true }).fill('与月报不符，请核对');
  await superior.getByLabel('标为待核', { exact: false }).check();
  expect(await serious(superior)).toEqual([]);
  await superior.getByRole('dialog').getByRole('button').last().click();
  await superior.locator('[data-noted="flag"]').first().waitFor();

  const clerk = await open('donghu');
  await clerk.locator('[data-noted="flag"] [data-cell="R1.C1"]').waitFor();
  await clerk.getByText('1 条批注，1 处待核').waitFor();
  expect(await serious(clerk)).toEqual([]);
  await clerk
    .getByRole('button', { name: /办\s?结/ })
    .first()
    .click();
  await clerk.getByRole('dialog').getByRole('textbox').fill('月报有误，已改月报');
  expect(await serious(clerk)).toEqual([]);
  await clerk.getByRole('dialog').getByRole('button').last().click();
  await clerk.locator('[data-noted="note"] [data-cell="R1.C1"]').waitFor();
  await superior.getByText('月报有误，已改月报', { exact: false }).waitFor({ timeout: 15_000 });
  await clerk.context().close();
  await superior.context().close();
}, 120_000);

test('a lost line loses no keystroke: typed on, said, kept over a reload, sent when it is back', async () => {
  const page = await open('donghu');
  await page.context().setOffline(true);
  await type(page, 'P6.PENALTY.decisions', '123');
  await type(page, 'R1.C2', '17');
  await page.getByText('2 处填写已存在本机').waitFor();
  // Whoever reloads now finds no server; the figures wait.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload().catch(() => undefined);
  await page.context().setOffline(false);
  // Who does not come back to the table is told of it, and shown the way.
  await page.goto(program.url);
  await page.getByRole('alert').filter({ hasText: '有 2 处填写存在本机' }).waitFor();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('link', { name: '打开即送出' }).click();
  await expect.poll(() => textOf(page, 'P6.PENALTY.decisions')).toBe('123');
  await saved(page);
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await cell(page, 'R1.C2').waitFor();
  expect(await textOf(page, 'R1.C2')).toBe('17');
  await page.context().close();
}, 120_000);

test('at sign-out what has not arrived is said, and nothing stays on the computer', async () => {
  const page = await open('donghu');
  await type(page, 'R1.C3', '二十');
  await page.getByText('1 格填写有误').waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page
    .getByRole('button', { name: /个人菜单|陈立/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: '退出', exact: true }).click();
  await page.getByRole('dialog').getByText('有 1 处填写还没有送到服务器').waitFor();
  await page.getByRole('button', { name: '仍然退出' }).click();
  await page.waitForURL('**/login');
  expect(await kept(page)).toEqual([]);
  await page.context().close();
}, 120_000);
