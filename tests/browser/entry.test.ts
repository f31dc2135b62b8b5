import { readFile } from 'node:fs/promises';
import { readXlsxFigures, toXlsx } from '@gongkai/documents';
import { cellIndex, getForm } from '@gongkai/forms';
import { period, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, openTable, saved, textOf, type, year } from './entry-steps.ts';
import { openHouse } from './open-house.ts';
import { serious } from './serious.ts';

const form = getForm('a2021');

const { program, browser } = await openHouse();
const complaints: string[] = [];
const open = (login: string): Promise<Page> => openTable(browser, program, login, complaints);

/** Puts a block on a clipboard and pastes it into a cell, as Ctrl+V does. */
async function paste(page: Page, code: string, text: string): Promise<void> {
  await cell(page, code).focus();
  await onField(
    page,
    code,
    `const clipboardData = new DataTransfer();
     clipboardData.setData('text/plain', ${JSON.stringify(text)});
     field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));`,
  );
}

/** Runs a script in the page with the `field` of a cell. */
const onField = (page: Page, code: string, script: string): Promise<unknown> =>
  page.evaluate(`((field) => { ${script} })(document.querySelector('[data-cell="${code}"]'))`);

/** What Ctrl+C puts on the clipboard while the focus is on a cell. */
async function copied(page: Page, code: string): Promise<string> {
  const text = await onField(
    page,
    code,
    `const clipboardData = new DataTransfer();
     field.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
     return clipboardData.getData('text/plain');`,
  );
  return String(text);
}

test('a block is pasted whole or not at all, copied out, taken back and done again, also once it is saved', async () => {
  const page = await open('donghu');
  const before = await textOf(page, 'R1.C1');
  await paste(page, 'R1.C1', '11\t１２\r\n无\t1,300');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('有 1 处不能粘贴，一格都没有动').waitFor();
  await dialog.getByText('第 2 行第 1 列').waitFor();
  expect(await serious(page)).toEqual([]);
  await dialog
    .getByRole('button', { name: /关\s?闭/ })
    .last()
    .click();
  expect(await textOf(page, 'R1.C1')).toBe(before);

  await paste(page, 'R1.C1', '11\t１２\r\n13件\t1,300');
  // The table is counted from the registers: a block that differs from them is looked at first.
  await dialog.getByRole('button', { name: '填入 4 格' }).waitFor();
  expect(await serious(page)).toEqual([]);
  await dialog.getByRole('button', { name: '填入 4 格' }).click();
  await expect.poll(() => textOf(page, 'R2.C2')).toBe('1300');
  await saved(page);

  await cell(page, 'R1.C1').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.locator('[data-selected]').count()).toBe(4);
  await cell(page, 'R1.C3').click();
  expect(await page.locator('[data-selected]').count()).toBe(0);
  await cell(page, 'R1.C1').hover();
  await page.mouse.down();
  await cell(page, 'R2.C2').hover();
  await page.mouse.up();
  expect(await page.locator('[data-selected]').count()).toBe(4);
  const block = await copied(page, 'R1.C1');
  expect(block).toBe('11\t12\r\n13\t1300');
  await paste(page, 'R1.C1', block);
  await page.getByText('粘贴的数与现有的相同').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'R1.C1')).toBe(before);
  await saved(page);
  await page.reload();
  await cell(page, 'R1.C1').waitFor();
  expect(await textOf(page, 'R1.C1')).toBe(before);
  await type(page, 'R1.C1', '5');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, 'R1.C1')).toBe(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => textOf(page, 'R1.C1')).toBe('5');
  await page.keyboard.press('Control+z');
  await saved(page);
  await page.context().close();
  expect(complaints).toEqual([]);
}, 120_000);

test('the form goes out as Excel, is changed, and comes back cell by cell; another unit’s is refused', async () => {
  const page = await open('donghu');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: '导出 Excel 表样' })
      .or(page.getByRole('link', { name: '导出 Excel 表样' }))
      .click(),
  ]);
  const given = await readXlsxFigures(new Uint8Array(await readFile(await download.path())), form, 'street');
  if (!given.ok) throw new Error(given.refusal.code);
  const changed = given.value.map((figure, index) => (index === cellIndex(form, 'R1.C4') ? 64 : figure));
  const file = (unit: string) =>
    toXlsx({
      unit: unitCode(unit),
      unitName: '东湖街道',
      unitKind: 'street',
      kind: 'own',
      form,
      period: period(String(year)),
      title: '年度报告',
      figures: changed,
      narrative: {},
      dates: { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`), signedOn: null, publishedOn: null },
      version: null,
      sha256: null,
      verification: null,
      demo: true,
    });
  await page.getByRole('button', { name: '导入填好的 Excel' }).click();
  const drawer = page.getByRole('dialog');
  const choose = async (unit: string) =>
    drawer.locator('input[type="file"]').setInputFiles({
      name: '报表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await file(unit)),
    });
  await choose('990101002');
  await drawer.getByText('文件是另一单位的', { exact: false }).waitFor();
  await choose('990101001');
  await drawer.getByText('将改动 1 格').waitFor();
  await drawer.getByRole('button', { name: '填入 1 格' }).click();
  await expect.poll(() => textOf(page, 'R1.C4')).toBe('64');
  await saved(page);
  await page.context().close();
}, 120_000);

/** The unit's registers are not kept in full any more: its table is typed. Answers the status of the saving. */
const typesItsTable = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const unit = '990101001';
    const headers = { 'content-type': 'application/json', 'x-gongkai-unit': unit };
    const asked = await fetch('/trpc/settings.get?input=' + encodeURIComponent(JSON.stringify({ unit })), { headers });
    const { own, revision } = (await asked.json()).result.data;
    const registersSince = { items: 2100, applications: 2100, remedies: 2100, activities: 2100 };
    const saved = await fetch('/trpc/settings.save', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ unit, revision, settings: { ...own, registersSince } }),
    });
    return saved.status;
  })()`);

test('last year’s figures are taken for blanks, by one key or all at once, and never by themselves', async () => {
  const office = await open('donghuban');
  expect(await typesItsTable(office)).toBe(200);
  await office.context().close();

  const page = await open('donghu');
  const cells = ['P5.LICENSE.decisions', 'P6.PENALTY.decisions'] as const;
  for (const each of cells) {
    await cell(page, each).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  }
  await saved(page);
  await page.getByRole('button', { name: '取上年数（2 格空白）' }).waitFor();
  for (const each of cells) expect(await textOf(page, each)).toBe('');

  const [one, another] = cells;
  await cell(page, one).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => textOf(page, one)).toBe('15');
  expect(await textOf(page, another)).toBe('');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page, one)).toBe('');

  await page.getByRole('button', { name: '取上年数（2 格空白）' }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByText('已取上年数 2 格，请核对').waitFor();
  expect([await textOf(page, one), await textOf(page, another)]).toEqual(['15', '327']);
  await saved(page);
  await page.context().close();
}, 120_000);
