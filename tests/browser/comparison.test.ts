import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { plainDate, yearOf } from '@gongkai/kernel';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';

const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
// The year with the planted slip: the last one that everybody has filed.
const year = yearOf(today) - 2;
const street = '990101004';

let program: Program;
let browser: Browser;
let auditor: Page;
const complaints: string[] = [];

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  auditor = await signIn(browser, program, 'shenji', complaints);
  await auditor.getByLabel('切换办理单位').first().click();
  await auditor.getByTitle('云溪区', { exact: false }).last().click();
  await auditor.getByText('演示数据').first().waitFor();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${program.url}/comparison?form=a2021&period=${year}&of=street${query}`);
};

test('the planted slip is asked after, with its peers, its years and the way to the report', async () => {
  await auditor.getByRole('link', { name: '比较' }).click();
  await auditor.waitForURL('**/comparison');
  await open(auditor, '');
  await auditor.locator('.coverage', { hasText: '应报 4，已接收 4，待接收 0，缺报 0' }).waitFor();
  const map = auditor.getByRole('region', { name: '单位与指标对照图' }).first();
  await map.getByRole('link', { name: /北山街道，行政处罚.*疑差 100 倍/ }).click();
  const answer = auditor.getByRole('dialog');
  await answer.getByText(/为什么北山街道.*是 \d+ 件？/).waitFor();
  await answer.getByText(/疑多 100 倍/).waitFor();
  await answer.getByRole('rowheader', { name: '东湖街道' }).waitFor();
  // What is asked stands in the address, and the report is one step away.
  expect(new URL(auditor.url()).searchParams.get('ask')).toContain(street);
  await answer.getByRole('link', { name: '打开报告这一格' }).click();
  await auditor.waitForURL(`**/reports/${street}/own/a2021/${year}**`);
});

test('a unit that has not filed is said to be missing, not shown as zero', async () => {
  await auditor.goto(`${program.url}/comparison?form=a2021&period=${year + 1}&of=street`);
  await auditor.locator('.coverage', { hasText: /应报 4，已接收 \d，待接收 \d，缺报 \d/ }).waitFor();
  const row = auditor.getByRole('row', { name: /东湖街道/ });
  await row.getByText('缺报').waitFor();
  expect(await row.getByRole('cell').count()).toBe(1);
});

test('the break between forms is marked and not drawn through, and the same numbers stand in the table', async () => {
  await open(auditor, `&view=years&unit=${street}&group=REVIEWS&cell=RV.TOTAL`);
  const trend = auditor.getByRole('region', { name: '历年走势' });
  await trend.getByText('换表断开').waitFor();
  await trend.getByText(/2019年：换用.*线断开：新表增列“尚未审结”/).waitFor();
  // 2017–2018, 2019–2020 and from 2022 on: three lines, none across a break or a missing year.
  expect(await trend.locator('polyline').count()).toBe(3);
  const table = auditor.getByRole('table', { name: /历年数值/ });
  await table
    .getByRole('row', { name: /行政复议·总计/ })
    .getByText('无报告')
    .waitFor();
});

test('every view is taken away as Excel and as a picture', async () => {
  for (const view of ['', '&view=cell', `&view=years&unit=${street}`]) {
    await open(auditor, view);
    for (const [button, ending, magic] of [
      ['导出 Excel', '.xlsx', 'PK'],
      ['存为图片', '.png', 'PNG'],
    ] as const) {
      const download = auditor.waitForEvent('download');
      await auditor.getByRole('button', { name: button }).first().click();
      const file = await download;
      expect(file.suggestedFilename()).toContain(ending);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 4).toString('latin1')).toContain(magic);
      expect(bytes.length).toBeGreaterThan(4_000);
    }
  }
});

const Violations = z.array(z.looseObject({ id: z.string(), impact: z.string().nullable() }));

test('the views fit both office sizes, and axe finds nothing serious', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const office = await signIn(browser, program, 'quban', complaints);
  const views = ['', '&group=APPLICATIONS.C7&show=share', '&view=cell', `&view=years&unit=${street}`];
  const ask = `&ask=${encodeURIComponent(`${street}/P6.PENALTY.decisions`)}`;
  for (const width of [1366, 1920]) {
    await office.setViewportSize({ width, height: width === 1366 ? 768 : 1080 });
    for (const view of [...views, ask]) {
      await open(office, view);
      await office.getByRole('table').first().waitFor();
      const over = await office.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over, `${view} at ${width}`).toBe(0);
      await office.evaluate(axe);
      const found = Violations.parse(await office.evaluate('axe.run().then(({ violations }) => violations)'));
      const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id }) => id),
        `${view} at ${width}`,
      ).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
}, 240_000);
