import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { serious } from './serious.ts';
import { signIn as signInAs } from './sign-in.ts';

const year = new Date().getFullYear() - 2;
const path = `/reports/990101001/own/a2021/${year}`;
const page2 = `/public/reports/990101001/${year}?form=a2021&kind=own`;
const cell = 'P6.PENALTY.decisions';
const reason = '漏计一件年底前作出的处罚';

const { program, browser } = await openHouse();
const complaints: string[] = [];

const signIn = (login: string): Promise<Page> => signInAs(browser, program, login, complaints);
const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/correction-${name}.png` });
};

async function step(page: Page, button: string, why?: string): Promise<void> {
  await page.goto(`${program.url}${path}`);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (why !== undefined) await dialog.getByRole('textbox').first().fill(why);
  await dialog.getByRole('button').last().click();
  await dialog.waitFor({ state: 'hidden' });
}

const bytesOf = async (address: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${program.url}${address}`)).arrayBuffer());

test('a published figure is corrected in public: versions, what changed, the code, and the old file', async () => {
  const before = await bytesOf(`/open/v1/reports/990101001/${year}.docx`);
  // The year is closed: the district gives this one unit days of its own.
  const superior = await signIn('quban');
  await superior.goto(`${program.url}/overview?form=a2021&period=${year}`);
  const unit = superior.locator('tr.ant-table-row').filter({ hasText: '990101001' });
  await unit.getByRole('button', { name: '延期' }).click();
  const putOff = superior.getByRole('dialog');
  await putOff
    .getByLabel('延期至')
    .first()
    .fill(`${year + 4}-01-31`);
  await putOff.getByLabel('原因').fill('更正已公布的数');
  await putOff.getByRole('button', { name: '延期', exact: true }).click();
  await unit.getByText(`延期至 ${year + 4}-01-31`).waitFor();
  const clerk = await signIn('donghu');
  await step(clerk, '启动更正', reason);
  const field = clerk.locator(`[data-cell="${cell}"]`).first();
  const was = Number((await field.inputValue()).replaceAll(',', ''));
  await field.focus();
  await clerk.keyboard.press('Control+A');
  await clerk.keyboard.type(String(was + 1));
  await clerk.keyboard.press('Enter');
  await clerk.getByText('全部已保存').waitFor();
  await explainWarnings(clerk);
  const leader = await signIn('donghuling');
  await step(leader, '签发');
  await step(clerk, '报送');
  await step(superior, '接收');

  // The district is told, and its published report says that it holds another figure.
  await superior.goto(`${program.url}/`);
  const notices = superior.getByRole('region', { name: '更正通知' });
  await notices.getByText(`更正原因：${reason}`).waitFor();
  await shot(superior, 'notice');
  await notices.getByRole('button', { name: '知道了' }).click();
  await notices.waitFor({ state: 'hidden' });
  await superior.goto(`${program.url}/reports/990101/district/a2021/${year}`);
  await superior.getByText('公布以后，下级的数有更正', { exact: false }).waitFor();
  await superior.getByRole('button', { name: '看变化' }).click();
  const changed = superior.getByRole('dialog');
  await changed.getByText('东湖街道').waitFor();
  await changed.getByText(reason).waitFor();
  expect(await serious(superior)).toEqual([]);
  await shot(superior, 'changed');

  await step(leader, '公布');
  await clerk.goto(`${program.url}${path}?tab=history`);
  await clerk.getByLabel('自某日').first().check();
  await clerk.getByRole('textbox', { name: '自某日' }).fill(`${year + 1}-12-31`);
  await clerk.locator('.since-changes').getByText(reason).waitFor();
  expect(await serious(clerk)).toEqual([]);
  await shot(clerk, 'history');

  // The public reads both versions, and checks the code and the file.
  const reader = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await reader.goto(`${program.url}${page2}`);
  await reader.getByText(`更正原因：${reason}`, { exact: false }).first().waitFor();
  await shot(reader, 'public');
  await reader.getByRole('link', { name: '核验码', exact: false }).click();
  await reader.getByText('这是现行版本', { exact: false }).waitFor();
  await reader.getByLabel('核验码').fill('');
  await reader.getByLabel('报告文件').setInputFiles({
    name: '年报.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: before,
  });
  await reader.getByRole('button', { name: '核验' }).click();
  await reader.getByText('这一版已被更正，现行的是第 2 版', { exact: false }).waitFor();
  await reader.getByText('逐字节相同', { exact: false }).waitFor();
  await shot(reader, 'verify');
  expect(await bytesOf(`/open/v1/reports/990101001/${year}.docx?version=1`)).toEqual(before);
  const open = await (await fetch(`${program.url}/open/v1/reports/990101001/${year}`)).json();
  expect(open).toMatchObject({ version: 2, errata: [{ reason, changes: [{ cell, before: was, after: was + 1 }] }] });
  expect(complaints).toEqual([]);
}, 300_000);

/** What differs from the registers, or from last year, wants a reason. */
async function explainWarnings(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '检查' }).click();
  const open = page.getByRole('button', { name: '说明原因' });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('更正时核对属实');
    await dialog.getByRole('button').last().click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
