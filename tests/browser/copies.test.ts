import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';

let program: Program;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  page = await signIn(browser, program, 'shenji', complaints);
  await page.getByRole('combobox', { name: '切换办理单位' }).click();
  await page.getByTitle('云溪区 · 审计').click();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

const Violations = z.array(z.object({ id: z.string() }));

/** What the page does that keeps somebody out, by the rules of WCAG 2.1 AA. */
async function barriers(): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((run) => run.violations)`,
  );
  return Violations.parse(found).map(({ id }) => id);
}

test('an auditor finds who has copied, and a passage lights its counterpart', async () => {
  await page.getByRole('link', { name: '雷同比对' }).click();
  const rows = page.locator('tbody tr.ant-table-row');
  await rows.nth(1).waitFor();
  // The worker has made the comparison that the demonstration asked for: the two planted copies and nothing else.
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).textContent()).toMatch(/100%.*错误 R26.*区卫生健康局 \d{4} 年/);
  expect(await barriers()).toEqual([]);

  await page.getByText('与其他单位', { exact: true }).click();
  await expect.poll(() => rows.count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('relation')).toContain('neighbour');
  await page.getByRole('link', { name: /^对照 北山街道/ }).click();

  const sides = page.locator('.copy-sides article');
  await sides.nth(1).waitFor();
  expect(await sides.nth(0).getByRole('heading').textContent()).toContain('北山街道');
  expect(await sides.nth(1).getByRole('heading').textContent()).toContain('南桥街道');
  const [left, right] = [sides.nth(0).locator('a.copy-passage'), sides.nth(1).locator('a.copy-passage')];
  expect(await left.count()).toBeGreaterThan(5);
  await left.nth(4).click();
  const lit = (at: number) => sides.nth(at).locator('[aria-current="true"]').textContent();
  expect(await lit(0)).toBe(await left.nth(4).textContent());
  expect(await lit(1)).toBe(await lit(0));
  await page.getByRole('button', { name: '下一处' }).click();
  expect(await lit(1)).toBe(await right.nth(5).textContent());
  // The name that was exchanged is seen on both sides; what everybody writes is grey and leads nowhere.
  expect(await sides.nth(0).locator('.copy-taken', { hasText: '北山街道' }).count()).toBeGreaterThan(0);
  expect(await sides.nth(1).locator('.copy-taken', { hasText: '南桥街道' }).count()).toBeGreaterThan(0);
  expect(await sides.nth(0).locator('.copy-common', { hasText: '围绕群众关心的事项' }).count()).toBe(1);
  expect(await barriers()).toEqual([]);

  await sides.nth(1).getByRole('link', { name: '打开报告' }).click();
  await page.waitForURL('**/reports/990101002/own/a2021/*');
  expect(complaints).toEqual([]);
});

test('a comparison is asked for again, with another standard', async () => {
  await page.goto(`${program.url}/copies`);
  await page.getByRole('button', { name: '重新比对' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('多少个单位共用即为套话').fill('1');
  await dialog.getByLabel('多少个单位共用即为套话').blur();
  await dialog.getByLabel('与往年相似，提示（R26）').fill('95');
  expect(await dialog.getByRole('status').textContent()).toBe('错误的标准不能低于提示的标准');
  await dialog.getByLabel('与往年相似，提示（R26）').fill('60');
  await dialog.getByLabel('多少个单位共用即为套话').fill('6');
  await dialog.getByRole('button', { name: '开始比对' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '重新比对' }).waitFor();
  await page.getByText('发现 2 对雷同，其中错误 1 对').waitFor();
  await page.getByRole('combobox', { name: '历次比对' }).click();
  await expect.poll(() => page.locator('.ant-select-item-option').count()).toBe(2);
  expect(complaints).toEqual([]);
});
