import { plainDate, yearOf } from '@gongkai/kernel';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { serious } from './serious.ts';
import { signIn } from './sign-in.ts';
import { press } from './steps.ts';

const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const year = yearOf(today);
const [north, east] = ['990101004', '990101001'];
const document = '云政发〔2026〕9号';

const { program, browser } = await openHouse();
const complaints: string[] = [];

const as = (login: string): Promise<Page> => signIn(browser, program, login, complaints);

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(text);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: text }).first().click();
}

/** Nothing serious in what a person sees now, and nothing beside the screen. */
async function accessible(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  expect(await serious(page)).toEqual([]);
}

/** What a screen of another journey does: a step on the wire, as the person who is signed in. */
const send = (page: Page, verb: string, input: object): Promise<unknown> =>
  page.evaluate(`fetch('/trpc/${verb}', { method: 'POST', body: ${JSON.stringify(JSON.stringify(input))},
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } }).then((answer) => answer.status)`);

/** A street given up into another, from the notice on. */
async function merge(page: Page): Promise<void> {
  await page.goto(`${program.url}/units`);
  await press(page, '机构调整');
  await page.getByRole('dialog').getByText('分设').waitFor();
  await accessible(page);
  await press(page, '下一步');
  await choose(page, '哪些单位', '北山街道');
  await choose(page, '哪些单位', '东湖街道');
  await page.keyboard.press('Escape');
  await choose(page, '并入', '东湖街道');
  await accessible(page);
  await press(page, '下一步');
  await page.getByLabel('生效日').first().fill(today);
  await page.getByLabel('依据文件（文号、标题）').fill(document);
  await accessible(page);
  await press(page, '下一步');
  await page.getByText('没有妨碍办理的问题').waitFor();
  await accessible(page);
  const row = page.locator('.ant-drawer tr', { hasText: '北山街道' }).first();
  expect(await row.textContent()).toContain('撤销，成为 东湖街道');
  await press(page, '确认办理');
  await press(page.locator('.ant-popconfirm'), '确认办理');
  await page.getByText(/已办理：撤销 4 个，新设 3 个/).waitFor();
}

test('two streets become one, from the notice to the report of the year', async () => {
  const office = await as('quban');
  await merge(office);

  // The tree of last year has the street, its page says what it became; of this year's tree the communities went along.
  await office.goto(`${program.url}/units?unit=${north}&year=${year - 1}`);
  const card = office.locator('.unit-card');
  await card.getByText(document).first().waitFor();
  expect(await card.textContent()).toContain('今日归入 东湖街道');
  await press(office, '以往数据的三种口径');
  const views = office.getByRole('dialog');
  await views.getByText('当年公布', { exact: true }).waitFor();
  await views.getByText('松林社区').or(views.getByText('北山街道')).first().waitFor();
  await accessible(office);
  await office.keyboard.press('Escape');

  // The report of the year at the heir: last year's carry-out of the other street is its carry-in, and opens.
  await office.goto(`${program.url}/units?unit=${east}&year=${year}`);
  expect(await card.getByText('山前社区').count()).toBe(0);
  await card.getByText('以往数据含 北山街道').waitFor();
  expect(await send(office, 'years.open', { unit: '990101', form: 'a2021', period: String(year), deadlines: {} })).toBe(
    200,
  );
  const heir = await as('donghu');
  await heir.goto(`${program.url}/reports/${east}/own/a2021/${year}`);
  const cell = heir.getByLabel(/上年结转政府信息公开申请数量·自然人/).first();
  await cell.waitFor();

  // What the old street has published is corrected for it by the heir's people, and nothing else is in their hands there.
  await heir.goto(`${program.url}/`);
  await choose(heir, '切换办理单位', '北山街道');
  await heir.getByText('该单位已撤销。', { exact: false }).waitFor();
  await heir.goto(`${program.url}/reports/${north}/own/a2021/${year - 2}`);
  await heir.getByText('北山街道').first().waitFor();
  // Its period is closed: the superior reopens it first.
  await heir.getByText('报告已公布；可由上级退回或重新开放').waitFor();
  expect(await heir.getByRole('button', { name: '启动更正', exact: true }).count()).toBe(0);
  const period = String(year - 2);
  expect(await send(office, 'years.close', { unit: '990101', form: 'a2021', period, on: null })).toBe(200);
  await heir.reload();
  await heir.getByRole('button', { name: '启动更正', exact: true }).waitFor();
  await accessible(heir);
  await heir.goto(`${program.url}/applications`);
  await heir.getByRole('heading', { level: 1 }).waitFor();
  expect(await heir.getByRole('button', { name: /登记/ }).count()).toBe(0);

  // Whoever reads the old street's published reports is told where it went.
  const page = await fetch(`${program.url}/public/units/${north}`).then((answer) => answer.text());
  expect(page).toContain(`<a href="/public/units/${east}">东湖街道</a>`);
  expect(page).toContain(`/public/reports/${north}/${year - 2}`);
  expect(complaints).toEqual([]);
}, 180_000);
