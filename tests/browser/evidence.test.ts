import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { madeDocx, paragraph } from '@gongkai/documents/testing';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';
import { press } from './steps.ts';

const unit = '990101001';

/** A report of our own in the manner of 2016: text and table disagree on the total, two figures are rounded, one place is empty. */
const paper = (name: string): string => `发布时间：2017-01-18 09:30　来源：办公室

${name}2016年政府信息公开工作年度报告

所列数据的统计期限自2016年1月1日至2016年12月31日。

一、概述
全年召开政府信息公开工作会议3次，举办培训2期，参训65人次。
二、主动公开政府信息情况
全年主动公开政府信息318条，较上年增长12.5%。其中，通过政府网站公开216条，通过政务微信公开80余条。网站访问量约3.5万人次。
三、依申请公开政府信息情况
全年共收到政府信息公开申请5件，其中当面申请3件，网络申请2件。
四、行政复议、诉讼情况
2016年未发生因政府信息公开引起的行政复议、行政诉讼。

附件：政府信息公开情况统计表（2016年度）
| 统计指标 | 单位 | 统计数 |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 317 |
| 其中：主动公开规范性文件数 | 条 |  |
| 制发规范性文件总数 | 件 | 2 |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 1.政府公报公开政府信息数 | 条 | 0 |
| 2.政府网站公开政府信息数 | 条 | 216 |

${name}
2017年1月12日`;

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

const file = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const handIn = (page: Page, ...files: ReturnType<typeof file>[]): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(files);

const Violations = z.array(z.object({ id: z.string(), impact: z.string().nullable() }));

/** Both office sizes without a bar across, and nothing serious for axe. */
async function isFit(page: Page): Promise<void> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.waitForLoadState('networkidle');
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  }
  await page.evaluate(axe);
  const found = Violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
  expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
}

/** The figure one stands on: its option in the list. */
const current = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const said = (page: Page, label: string) => page.getByRole('option', { name: label }).first();

test('old reports are dropped in: one is read, one refused with its words, one waits for the line to come back', async () => {
  const page = await as('donghu');
  await page.goto(`${program.url}/`);
  await page.getByRole('link', { name: '历史报告' }).click();
  const old = [file('东湖2012.doc', 'x'), file('东湖2012（副本）.doc', 'x')] as const;
  await handIn(page, file('东湖街道2016年报.txt', paper('东湖街道办事处')), ...old);
  await page.getByText('已读出，待复核').waitFor();
  // Equal files are one row; each is refused by its own name, and says which it equals.
  for (const [one, other] of [old, old.toReversed()]) {
    const line = page.locator('.evidence-queue li').filter({ hasText: `“${one?.name}”是 .doc 文件` });
    await line.getByText(`内容与“${other?.name}”完全相同`).waitFor();
  }
  expect(await page.locator('tbody tr', { hasText: '东湖2012' }).count()).toBe(1);
  await page.locator('tbody').getByText('另存为 .docx', { exact: false }).waitFor();

  await page.route('**/files/evidence?*', (route) => route.abort());
  await handIn(page, file('东湖街道2015年报.txt', paper('东湖街道').replaceAll('2016', '2015')));
  await page.getByText('连接中断，还没有放入').waitFor();
  await page.unroute('**/files/evidence?*');
  await page.reload();
  await page.locator('tbody').getByRole('link', { name: '东湖街道2015年报.txt' }).waitFor();

  await handIn(page, file('又一次.txt', paper('东湖街道办事处')));
  await page.getByText('已在库中，没有重复放入').waitFor();
  await isFit(page);
}, 120_000);

test('reviewed by keys: one corrected, one rejected, adopted into the series with the sentence of each figure', async () => {
  const page = await as('donghu');
  await page.goto(`${program.url}/evidence`);
  await page.locator('tbody').getByRole('link', { name: '东湖街道2016年报.txt' }).click();
  await page.getByRole('heading', { name: '东湖街道办事处2016年度报告' }).waitFor();
  await isFit(page);

  // A figure in the text is the figure in the list, and the other way.
  await page.locator('.review-text').getByRole('button', { name: '80余条', exact: true }).click();
  await expect.poll(() => current(page).textContent()).toContain('80余条');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.locator('[data-current]').textContent()).toBe('216条');

  // What the rules find stands beside it, and lights the words it rests on.
  await page
    .getByText(/^检查发现 \d+$/)
    .last()
    .click();
  await page.getByRole('button', { name: '主动公开政府信息数 318 条 ≠ 表中 317', exact: false }).click();
  await page.locator('.review-text [data-lit]', { hasText: '318条' }).waitFor();
  await page
    .getByText(/^数 \d+$/)
    .last()
    .click();

  // An answer asked for before a decision that comes after it does not take the decision off the screen.
  const held: (() => Promise<void>)[] = [];
  await page.route(/evidence\.open/, async (route) => {
    const response = await route.fetch();
    held.push(() => route.fulfill({ response }).catch(() => undefined));
  });
  await press(page, '重新识别');
  await page.getByText('重新识别，与原来相同').waitFor();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await press(page, /^采用全部确切的数/);
  await page.unroute(/evidence\.open/);
  for (const answer of held) await answer();
  await page.getByRole('button', { name: /^其余 \d+ 个不采用/ }).waitFor();

  // 微信: what was rounded is typed exactly, into its cell.
  await said(page, '政务微信公开').click();
  await page.keyboard.press('e');
  await page.keyboard.type('82');
  await page.getByLabel('报表格', { exact: true }).fill('政务微信');
  await page.keyboard.press('Enter');
  await press(page, '保存更正');
  await expect.poll(() => said(page, '政务微信公开').textContent()).toContain('已更正');

  // Text and table disagree on the total: the table is right.
  const total = page.getByRole('option', { name: /^主动公开政府信息数/ });
  await total.first().click();
  await page.keyboard.press('x');
  await total.last().click();
  await page.keyboard.press('Enter');
  await expect.poll(() => total.first().textContent()).toContain('不采用');
  await expect.poll(() => total.last().textContent()).toContain('采用');
  await press(page, /^其余 \d+ 个不采用/);

  await press(page, '采用到本单位历年数据');
  await page.getByRole('link', { name: '打开报告' }).click();
  await page.waitForURL(`**/reports/${unit}/own/t2014/2016`);
  await page.locator('.state-tag', { hasText: '已补录' }).first().waitFor();
  const cell = (code: string) => page.locator(`[data-cell="${code}"]`).first();
  for (const [code, figure] of Object.entries({ 'S1.1': '317', 'S1.1.a': '', 'S1.2.4': '82', 'S3.1': '5' }))
    expect((await cell(code).textContent())?.trim(), code).toBe(figure);
  await cell('S3.1').focus();
  await page.locator('.cell-strip').getByText('全年共收到政府信息公开申请5件', { exact: false }).waitFor();
  await page.locator('.cell-strip').getByRole('link', { name: '提取自历史报告', exact: false }).click();
  await page.getByRole('heading', { name: '东湖街道办事处2016年度报告' }).waitFor();
}, 120_000);

test('each file in which something is wrong says what: two that contradict each other, rows not found, too large, empty', async () => {
  const page = await as('donghu');
  await page.goto(`${program.url}/evidence`);
  const row = (name: string) => page.locator('tbody tr', { has: page.getByRole('link', { name, exact: true }) });
  const queued = (name: string) => page.locator('.evidence-queue li', { hasText: name });
  const text = paper('东湖街道').replaceAll('2016', '2014').replaceAll('2017', '2015');
  const other = text.replaceAll('216', '261');
  await handIn(page, file('原件.txt', text), file('网站版.txt', other));
  await row('原件.txt').getByText('“网站版.txt”有 1 个数与它不一致', { exact: false }).waitFor();
  await row('网站版.txt').getByRole('link', { name: '“原件.txt”有 1 个数与它不一致，对照', exact: false }).click();
  const held = page.getByRole('table', { name: /原件\.txt/ });
  const line = held.locator('tbody tr', { hasText: '政府网站公开政府信息数' });
  await expect.poll(() => line.locator('td').allTextContents()).toEqual(['261', '216']);
  await line.getByRole('button').click();
  await expect.poll(() => page.locator('.review-text [data-current]').first().textContent()).toContain('261');
  await isFit(page);
  await held.getByRole('link', { name: '原件.txt' }).click();
  await page.getByRole('table', { name: /网站版\.txt/ }).waitFor();
  await page.getByRole('link', { name: '返回历史报告' }).click();

  // The rows behind the second channel were lost: named, counted, and listed in the review.
  await row('原件.txt')
    .getByRole('link', { name: /表中 \d+ 格没有读到（.+等）；没有评，不等于零/ })
    .click();
  await page.getByText(/^未读出 \d+$/).waitFor();
  await page.getByRole('option', { name: '政务微博公开政府信息数', exact: false }).getByText('未读出').waitFor();
  await page.getByRole('link', { name: '返回历史报告' }).click();

  const [one, two] = [2009, 2010].map((year) => `东湖街道${year}年政府信息公开工作年度报告\n一、概述\n公开信息7条。\n`);
  await handIn(
    page,
    file('两份.txt', `${one}${two}`),
    file('空.txt', ''),
    file('炸弹.docx', madeDocx(paragraph('零'.repeat(20_000_000)))),
  );
  await queued('两份.txt').getByText('里有不止一份报告', { exact: false }).waitFor();
  await queued('空.txt').getByText('可能是空文件', { exact: false }).waitFor();
  await queued('炸弹.docx').getByText('超过 50 MB（按解开后的大小算）', { exact: false }).waitFor();

  await handIn(page, file('太大.txt', new Uint8Array(21 * 1024 * 1024)));
  await queued('太大.txt').getByText('“太大.txt”超过 20 MB', { exact: false }).waitFor();
  expect(await queued('太大.txt').getByRole('button').allTextContents()).toEqual(['不放了']);
  await isFit(page);
}, 120_000);

test('an upload that a reload interrupts goes on by itself, and is kept once', async () => {
  const page = await as('donghu');
  await page.goto(`${program.url}/evidence`);
  // The line hangs in the middle of the first of two, until the page is left.
  const hanging: Route[] = [];
  await page.route('**/files/evidence?*', (route) => void hanging.push(route));
  const text = (year: number) =>
    paper('东湖街道')
      .replaceAll('2017', String(year + 1))
      .replaceAll('2016', String(year));
  await handIn(page, file('续一.txt', text(2017)), file('续二.txt', text(2018)));
  await expect.poll(() => hanging.length).toBe(1);
  await page.locator('.evidence-queue').getByText('等待', { exact: true }).waitFor();
  await page.unroute('**/files/evidence?*');
  await page.reload();
  for (const name of ['续一.txt', '续二.txt']) await page.locator('tbody').getByRole('link', { name }).waitFor();
  await page.reload();
  for (const name of ['续一.txt', '续二.txt'])
    await expect.poll(() => page.locator('tbody').getByRole('link', { name }).count()).toBe(1);
}, 120_000);

test('an auditor pastes what a page says, names the unit it is about, and records it as evidence of its own', async () => {
  const page = await as('shenji');
  await page.getByLabel('切换办理单位').click();
  await page.locator('.ant-select-item-option', { hasText: '云溪区' }).click();
  await page.getByRole('link', { name: '历史报告' }).click();
  await press(page, '粘贴文字');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('报告全文').fill(paper('某某街道').replaceAll(/\| 统计指标[\s\S]*?\n\n/g, ''));
  await dialog.getByRole('button', { name: '读出', exact: true }).click();
  await page.locator('tbody').getByText('单位树中没有“某某街道”').waitFor();
  await page.locator('tbody a').first().click();
  await press(page, /^采用全部确切的数/);
  await press(page, /^其余 \d+ 个不采用/);
  await press(page, '填明单位');
  await page.getByRole('dialog').getByLabel('单位', { exact: true }).fill('东湖');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
  await press(page, '记为证据');
  await page.locator('.page-head .state-tag', { hasText: '已记为证据' }).waitFor();
  expect(await page.getByRole('button', { name: '采用到本单位历年数据' }).count()).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);
