import { readFile } from 'node:fs/promises';
import { readMaterial } from '@gongkai/documents';
import { plainDate, yearOf } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { signIn } from './sign-in.ts';
import { choose, press, stands } from './steps.ts';

const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const year = yearOf(today) - 1;

const { program, browser } = await openHouse();
const complaints: string[] = [];

const as = (login: string) => signIn(browser, program, login, complaints);

test('a scheme is written, tried, brought into force and its results are explained', async () => {
  const page = await as('quban');
  await page.goto(`${program.url}/schemes`);
  await press(page, '新建方案');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('方案名称').fill('报送评价（浏览器）');
  // Usual items are offered and may be left.
  await dialog.getByRole('checkbox', { name: /^从常用项目开始（9 项，共 100 分）/ }).uncheck();
  await press(dialog, '保存');
  await page.waitForURL(/\/schemes\/\d{4}-\d+\/1$/);
  const scheme = page.url();
  await press(page, '增加项目');
  for (const [label, text] of Object.entries({
    代码: 'A1',
    分值: '100',
    项目: '按时报送',
    评分办法: '每迟一天扣 5 分。',
  }))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await choose(page, '取数和扣分', '报送是否按时');
  await dialog.getByLabel('每迟一天扣分').fill('5');
  await press(dialog, '保存');
  await dialog.waitFor({ state: 'hidden' });
  await press(page, '增加项目');
  for (const [label, text] of Object.entries({ 代码: 'A2', 分值: '20', 项目: '数据准确' }))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await choose(page, '取数和扣分', '检查发现扣分');
  await choose(page, '检查规则', 'R40 报表数＝台账计数');
  await dialog.getByText('都填齐后才能保存').waitFor();
  await dialog.getByLabel('每处扣分').fill('5');
  await press(dialog, '保存');
  await page.getByText('R40 每有一处未说明的问题扣 5 分').waitFor();
  expect(await page.getByRole('button', { name: '施行', exact: true }).isDisabled()).toBe(true);
  await press(page, '试算');
  await press(dialog, '试算');
  await page.waitForURL(/\/schemes\/runs\/\d{4}-\d+\/results$/);
  await page.getByText('不作名次').waitFor();
  await page.locator('.ant-table-row-expand-icon').nth(1).click();
  await page
    .getByText(/报送，没有超过.*的期限|到期，没有报送|才到期，不评/)
    .first()
    .waitFor();
  await page.goto(scheme);
  await press(page, '施行');
  await stands(page, '施行中');
  expect(complaints).toEqual([]);
}, 180_000);

test('points that only people give are given on one sheet, and the evaluation is settled', async () => {
  const page = await as('quban');
  await page.goto(`${program.url}/schemes/${yearOf(today)}-1/1`);
  await page.getByRole('link', { name: `${year}年正式评价` }).click();
  await page.getByRole('button', { name: /^逐单位评分/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('东湖街道的分', { exact: true }).fill('80');
  await dialog.getByLabel('东湖街道的原因', { exact: true }).fill('现场检查：查阅点资料齐全。');
  await dialog.getByText('东湖街道：分不能高于分值').waitFor();
  await dialog.getByLabel('东湖街道的分', { exact: true }).fill('8.5');
  await dialog.getByRole('button', { name: /^把东湖街道的分和原因填入/ }).click();
  await press(dialog, '评分');
  await dialog.waitFor({ state: 'hidden' });
  await press(page, '定稿');
  await press(page.locator('.ant-modal-confirm'), '确定');
  await stands(page, '已定稿');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 Excel')]);
  const read = await readMaterial(download.suggestedFilename(), await readFile(await download.path()));
  if (!read.ok) throw new Error(read.refusal.code);
  expect(JSON.stringify(read.value)).toContain('现场检查：查阅点资料齐全。');
  expect(complaints).toEqual([]);
}, 180_000);
