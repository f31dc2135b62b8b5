import { mkdir } from 'node:fs/promises';
import { readDocxFigures, readJsonFigures } from '@gongkai/documents';
import { type Form, getForm } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { signIn as signInAs } from './sign-in.ts';

const form: Form = getForm('a2021');
const year = new Date().getFullYear() - 1;
const street = `/reports/990101001/own/a2021/${year}`;
const district = `/reports/990101/district/a2021/${year}`;

const { program, browser } = await openHouse();
const complaints: string[] = [];

const signIn = (login: string): Promise<Page> => signInAs(browser, program, login, complaints);

/** Opens a report and takes its next step: the button, and in the dialog the reason if one is asked for. */
async function step(page: Page, path: string, button: string, reason?: string): Promise<void> {
  await page.goto(`${program.url}${path}`);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (reason !== undefined) await dialog.getByRole('textbox').first().fill(reason);
  await dialog.getByRole('button').last().click();
  await dialog.waitFor({ state: 'hidden' });
}

const cell = (page: Page, code: string) => page.locator(`[data-cell="${code}"]`).first();

/** Types into a cell and leaves it by the keyboard, as a clerk does. */
async function type(page: Page, code: string, text: string): Promise<void> {
  await cell(page, code).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const saved = (page: Page) => page.getByText('全部已保存').waitFor();

const prose = '本年度按规定开展主动公开、依申请公开、政府信息管理、平台建设和监督保障工作，落实考核、评议和责任追究。';
const problems = `存在的主要问题是公开不够及时，上年问题已经整改。改进措施：明确专人，按月检查。${'逐项落实，按期完成。'.repeat(10)}`;

async function write(page: Page, path: string): Promise<void> {
  await page.goto(`${program.url}${path}`);
  await page.getByRole('tab', { name: '文字部分' }).click();
  await page.getByLabel('一、总体情况').fill(prose);
  await page.getByLabel('五、存在的主要问题及改进情况').fill(problems);
  await page.getByLabel('六、其他需要报告的事项').fill('本年度未收取信息处理费。');
  await saved(page);
}

/** Gives a reason for the finding that waits for one. */
async function explain(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: '说明原因' }).first().click();
  const reason = page.getByRole('dialog');
  await reason.getByRole('textbox').fill(why);
  await reason.getByRole('button').last().click();
  await reason.waitFor({ state: 'hidden' });
}

test('clerk fills, superior returns, clerk mends, superior accepts, district publishes, the Word file is read back', async () => {
  const clerk = await signIn('donghu');
  await clerk.getByRole('button', { name: '去填报' }).click();
  await clerk.waitForURL(`**${street}`);

  await type(clerk, 'P6.PENALTY.decisions', '-3');
  await clerk.locator('[data-cell="P6.PENALTY.decisions"][aria-invalid="true"]').waitFor();
  await type(clerk, 'P6.PENALTY.decisions', '１，２０８');
  await saved(clerk);
  // The table is counted from the registers: what differs from them wants a reason.
  await clerk.getByText('1 格与台账不同').waitFor();
  await explain(clerk, '补记年底前作出的处罚决定');
  await write(clerk, street);
  // So far from last year's figure, and the text does not say why (R38).
  await clerk.goto(`${program.url}${street}`);
  await explain(clerk, '集中整治，处罚决定增加');

  const leader = await signIn('donghuling');
  await step(leader, street, '签发');
  await step(clerk, street, '报送');

  const superior = await signIn('quban');
  await step(superior, street, '退回', '行政处罚数与台账不一致，请核实');
  await clerk.goto(`${program.url}${street}`);
  await clerk.getByText('行政处罚数与台账不一致，请核实').first().waitFor();
  await clerk.getByRole('button', { name: '按台账更新' }).click();
  await clerk.getByText('全部与台账一致').waitFor();
  await step(leader, street, '签发');
  await step(clerk, street, '报送');
  await step(superior, street, '接收');

  await superior.goto(`${program.url}/totals/990101`);
  await superior.getByText('应报 12', { exact: false }).first().waitFor();

  await write(superior, district);
  const head = await signIn('quling');
  await step(head, district, '签发');
  await step(superior, district, '报送', '其余单位的报告尚在审核');
  await step(superior, district, '接收');
  await step(head, district, '公布');

  const published = await figuresOf(`/open/v1/reports/990101/${year}?form=a2021&kind=district`, 'json');
  const word = await figuresOf(`/open/v1/reports/990101/${year}.docx?form=a2021&kind=district`, 'docx');
  expect(word).toEqual(published);
  expect(published[form.cells.findIndex(({ code }) => code === 'P6.PENALTY.decisions')]).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
}, 240_000);

async function figuresOf(path: string, kind: 'json' | 'docx'): Promise<Figure[]> {
  const answer = await fetch(`${program.url}${path}`);
  expect(answer.status, path).toBe(200);
  const figures =
    kind === 'json'
      ? readJsonFigures(await answer.text(), form, 'district')
      : readDocxFigures(new Uint8Array(await answer.arrayBuffer()), form, 'district');
  if (!figures.ok) throw new Error(JSON.stringify(figures.refusal));
  return figures.value;
}

test('units come from a file: judged row by row, and nothing is saved while one row is wrong', async () => {
  const page = await signIn('quban');
  await page.goto(`${program.url}/units`);
  await page.getByRole('button', { name: '批量导入' }).click();
  const drawer = page.getByRole('dialog');
  const choose = (...rows: readonly string[]) =>
    drawer.locator('input[type="file"]').setInputFiles({
      name: '单位.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['代码,名称,类型,启用日期', ...rows].join('\n')),
    });
  const good = `990101077,新城街道,街道,${year}-01-01`;
  await choose(good, `990102003,邻街道,街道,${year}-01-01`);
  await drawer.getByText('共 2 行，新增 1，有误 1').waitFor();
  expect(await drawer.getByRole('button', { name: '导入 1 个单位' }).isDisabled()).toBe(true);
  await choose(good);
  await drawer.getByText('共 1 行，新增 1，有误 0').waitFor();
  await drawer.getByRole('button', { name: '导入 1 个单位' }).click();
  await page.getByText('已导入 1 个单位').waitFor();
  await page.getByText('新城街道').first().waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

test('screens open without a complaint, at both office sizes', async () => {
  const page = await signIn('quban');
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const paths = ['/', '/overview', '/totals/990101', '/findings', '/units', '/people', '/audit', street, district];
  const registers = ['/applications', '/items', '/remedies', '/activities', '/letters', '/settings', '/workdays'];
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of [...paths, ...registers]) {
      await page.goto(`${program.url}${path}`);
      await page.locator('main h1').first().waitFor();
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect(overflow, `${path} at ${width}`).toBe(false);
      if (folder !== undefined) {
        await page.waitForTimeout(800);
        await page.screenshot({ path: `${folder}/${width}${path.replaceAll('/', '_')}.png` });
      }
    }
  }
  expect(complaints).toEqual([]);
}, 180_000);

test('the operation log speaks in words', async () => {
  const page = await signIn('quban');
  await page.goto(`${program.url}/audit`);
  await page.locator('.audit-input').first().waitFor();
  const said = (await page.locator('.audit-input').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((line) => line.split('，').some((part) => /^[a-z]+(-[a-z]+)*$/.test(part)))).toEqual([]);
}, 60_000);

test('a finding leads to its cell, which is lit', async () => {
  const page = await signIn('quban');
  await page.goto(`${program.url}/findings`);
  // One about the table: what is found in the text leads to its chapter.
  const row = page.getByRole('row').filter({ hasText: /R(0[1-9]|38|40)\b/ });
  await row.first().getByText('到这一格').click();
  await page.locator('[data-cell]:focus').waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

test('an address that leads nowhere says so', async () => {
  const page = await signIn('quban');
  for (const path of ['/nowhere', '/reports/990101001/own/a1999/2025', '/schemes/2025/first']) {
    await page.goto(`${program.url}${path}`);
    await page.getByText('没有这个页面').waitFor();
  }
  expect(complaints).toEqual([]);
}, 60_000);
