import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readMaterial } from '@gongkai/documents';
import { addDays, plainDate, yearOf } from '@gongkai/kernel';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openHouse } from './open-house.ts';
import { signIn } from './sign-in.ts';
import { choose, press, stands, takeStep } from './steps.ts';

const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const year = yearOf(today) - 1;
const title = '年度审计（浏览器）';
const found = '登记簿缺少收到方式';
const quote = '收到方式一栏空白';

const { program, browser } = await openHouse();
const complaints: string[] = [];

const as = (login: string): Promise<Page> => signIn(browser, program, login, complaints);

/** The auditor of several districts acts for the fictional one. */
async function auditor(): Promise<Page> {
  const page = await as('shenji');
  await page.evaluate("sessionStorage.setItem('gongkai.unit', '990101')");
  return page;
}

async function openEngagement(page: Page): Promise<string> {
  await page.goto(`${program.url}/audits`);
  await press(page, '新建项目');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('项目名称').fill(title);
  await dialog.getByLabel('依据和目的').fill('核对东湖街道的登记簿。');
  await choose(page, '审计范围', '东湖街道');
  await press(dialog, '保存');
  await page.waitForURL(/\/audits\/\d{4}-\d+$/);
  return new URL(page.url()).pathname;
}

/** From the ledger: the records behind a counted cell, drawn by a seed that is then shown. */
async function drawBehindFigure(page: Page, path: string): Promise<void> {
  await page.goto(`${program.url}${path}?tab=ledger`);
  await page.getByLabel('只看有差异和未能核对的').uncheck();
  const row = page.locator('tr', { hasText: '本年新收政府信息公开申请数量·总计' }).first();
  await row.getByRole('button', { name: '抽样' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/背后有 \d+ 条记录/).waitFor();
  await dialog.getByLabel('样本量').fill('2');
  await dialog.getByLabel('种子').fill('20260101');
  await press(dialog, '抽取样本');
  await page.waitForURL(/\/samples\/\d{4}-\d+$/);
  await page.getByText('20260101').waitFor();
  await page.getByText('用同一种子可以抽出同样的样本').waitFor();
}

async function tickBoth(page: Page): Promise<void> {
  const sheet = page.locator('tbody tr');
  const verdict = (row: number, name: string) =>
    sheet.nth(row).locator('.ant-radio-button-wrapper', { hasText: name }).click();
  await verdict(0, '相符');
  await page.getByText('已核对 1/2').waitFor();
  await verdict(1, '不符');
  await sheet.nth(1).getByLabel('说明：序号 2').fill(quote);
  // There is no row below the last one, and it is kept all the same.
  await page.keyboard.press('Enter');
  await page.getByText('50.0%（2 条中 1 条不符或者无法核实）').waitFor();
  await page.getByText(/95% 置信区间：总体差错率在/).waitFor();
}

async function raiseFromSheet(page: Page): Promise<string> {
  await page.locator('tbody tr').nth(1).getByRole('button', { name: '提出发现' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标题').fill(found);
  await dialog.getByLabel('证据原文').fill(quote);
  await press(dialog, '保存草稿');
  await page.waitForURL(/\/findings\/\d{4}-\d+$/);
  await stands(page, '起草中');
  return page.url();
}

test('an engagement from its first question to its papers, the audited unit answering in between', async () => {
  const page = await auditor();
  const path = await openEngagement(page);
  await drawBehindFigure(page, path);
  await tickBoth(page);
  const finding = await raiseFromSheet(page);

  // What is not whole is not sent, and the refusal says what is missing.
  await press(page, '送被查单位');
  const asking = page.getByRole('dialog');
  await asking.getByLabel('答复期限').fill(addDays(today, 10));
  await press(asking, '送被查单位');
  await asking.getByText('审计发现还缺“依据”').waitFor();
  await press(asking, '取消');
  await press(page, '修改');
  await page.getByRole('dialog').getByLabel('依据', { exact: true }).fill('条例第三十一条');
  await press(page.getByRole('dialog'), '保存草稿');
  await page.getByText('条例第三十一条').waitFor();

  const clerk = await as('donghu');
  await clerk.goto(`${program.url}/audit-findings`);
  await clerk.getByText('一件申请超过法定期限没有答复').waitFor();
  expect(await clerk.getByText(found).count()).toBe(0);

  await takeStep(page, '送被查单位', { 答复期限: addDays(today, 10) }, '待答复');

  await clerk.goto(program.url);
  const waiting = clerk.locator('.work-row', { hasText: found });
  await waiting.getByRole('link', { name: '去答复' }).click();
  await clerk.getByText(quote).first().waitFor();
  await clerk.getByText('认可', { exact: true }).click();
  await clerk.getByLabel('答复内容').fill('情况属实，系登记时遗漏。');
  expect(await clerk.getByRole('button', { name: '提交答复' }).isDisabled()).toBe(true);
  await clerk.getByLabel('整改措施').fill('补登收到方式，登记时必填。');
  await clerk.getByLabel('完成期限').fill(addDays(today, 20));
  await press(clerk, '提交答复');
  await stands(clerk, '已答复');

  await page.goto(finding);
  await page.getByText('补登收到方式，登记时必填。').waitFor();
  await press(page, '跟踪检查');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('检查情况').fill('补登了两件，还差一件。');
  expect(await dialog.getByRole('button', { name: '跟踪检查' }).isDisabled()).toBe(true);
  await dialog.getByText('部分整改').click();
  await press(dialog, '跟踪检查');
  await stands(page, '整改跟踪中');
  // What is put right in part is looked at again before it is closed.
  await expect.poll(() => page.locator('main .ant-btn-primary').allTextContents()).toEqual(['跟踪检查']);
  await takeStep(page, '跟踪检查', { 检查情况: '抽查三件，均已补登。' }, '整改跟踪中');
  await takeStep(page, '销号', { 销号说明: '整改到位' }, '已销号');

  await page.goto(`${program.url}${path}?tab=papers`);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载工作底稿')]);
  const read = await readMaterial(download.suggestedFilename(), await readFile(await download.path()));
  if (!read.ok) throw new Error(read.refusal.code);
  const papers = JSON.stringify(read.value);
  for (const said of [
    title,
    '种子 20260101',
    '差错率 50.0%',
    quote,
    '情况属实，系登记时遗漏。',
    '抽查三件，均已补登。',
  ])
    expect(papers, said).toContain(said);

  await press(page, '结项');
  await press(page.locator('.ant-modal-confirm'), '确定');
  await stands(page, '已结项');
  expect(complaints).toEqual([]);
}, 420_000);

test('the administrator reads in the operation log whose records the auditor looked at', async () => {
  const page = await auditor();
  await page.goto(`${program.url}/audits`);
  await page.getByRole('link', { name: `云溪区${year}年度政府信息公开专项审计` }).click();
  await page.getByRole('tab', { name: '抽样' }).click();
  await page.locator('tbody a').first().click();
  await page
    .getByRole('button', { name: /^查看：/ })
    .first()
    .click();
  await page.waitForURL('**/applications/990101*/*');
  const keeper = await as('guanli');
  await keeper.goto(`${program.url}/audit`);
  await keeper.locator('tr', { hasText: '查看抽样记录' }).filter({ hasText: '江宁' }).first().waitFor();
});

const Violations = z.array(z.looseObject({ id: z.string(), impact: z.string().nullable() }));

test('the screens of audit work fit both office sizes, and axe finds nothing serious', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await auditor();
  await page.goto(`${program.url}/audits`);
  const link = page.getByRole('link', { name: `云溪区${year}年度政府信息公开专项审计` });
  const engagement = (await link.getAttribute('href')) ?? '';
  const id = engagement.split('/').at(-1) ?? '';
  const tabs = ['checklist', 'ledger', 'samples', 'findings', 'papers'].map((tab) => `${engagement}?tab=${tab}`);
  const scheme = `/schemes/${id.slice(0, 4)}-1/1`;
  for (const path of [
    ...['/audits', ...tabs, `${engagement}/samples/${id.slice(0, 4)}-1`, `${engagement}/findings/${id.slice(0, 4)}-1`],
    ...['/audit-findings', `/audit-findings/990101001/990101/${id.slice(0, 4)}-2`],
    ...['/schemes', scheme, `/schemes/runs/${id.slice(0, 4)}-2/results`],
  ]) {
    await page.goto(`${program.url}${path}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), `${path} at ${width}`).toBe(
        false,
      );
    }
    await page.evaluate(axe);
    const violations = Violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map((each) => each.id),
      path,
    ).toEqual([]);
  }
  expect(complaints).toEqual([]);
}, 300_000);
