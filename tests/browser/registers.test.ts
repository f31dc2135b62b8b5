import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { addDays, plainDate, yearOf } from '@gongkai/kernel';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';
import { press } from './steps.ts';

const unit = '990101001';
const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const ago = (days: number): string => addDays(today, -days);
// The outcome of an application counts in the year of its answer, and the answer is of today.
const year = yearOf(today);
const report = `/reports/${unit}/own/a2021/${year}`;
const wanted = '云桥路排水管网改造工程的监理合同和验收记录';
const noticeNumber = `云府复〔${year}〕9701号`;

let program: Program;
let browser: Browser;
const complaints: string[] = [];
const as = (login: string): Promise<Page> => signIn(browser, program, login, complaints);

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  await openCountedYear();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

async function fill(within: Page | Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await within.getByLabel(label, { exact: true }).fill(text);
}

/** Takes a step of the case: its button, what its dialog asks, and the state the case is in afterwards. */
async function step(page: Page, name: string, fields: Readonly<Record<string, string>>, state: string): Promise<void> {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  await fill(dialog, fields);
  await press(dialog, '确定');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.page-head .state-tag', { hasText: state }).waitFor();
}

/** The counter: what somebody brings along is typed, the rest stands there already. */
async function register(page: Page): Promise<string> {
  await page.goto(`${program.url}/applications`);
  await press(page, '登记申请');
  await page.locator('#applicant-name:focus').waitFor();
  await page.keyboard.type('沈某某');
  await fill(page, {
    提交之日: ago(40),
    证件号码: '11010519491231002X',
    电话: '0990-5550199',
    '名称、文号或者其他特征性描述': wanted,
  });
  await press(page, '登记');
  await page.waitForURL(`**/applications/${unit}/*-*`);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The guide, question by question, to a partial grant; what is kept back has a reason of its own. */
async function draftPartialGrant(page: Page): Promise<void> {
  await press(page, '拟定答复');
  const guide = page.getByRole('dialog');
  const partial = guide.getByRole('radio', { name: '部分公开', exact: true });
  const onward = guide.getByRole('button', { name: '不属于以上情形，下一问' });
  await onward.waitFor();
  while ((await partial.count()) === 0) await onward.click();
  await partial.check();
  const [facts, withheld] = [guide.locator('#ground-facts'), guide.locator('#withheld-facts-0')];
  await facts.fill('监理合同正文和验收记录可以公开。');
  await withheld.fill('验收记录附有监理人员的身份证号码和住址。');
  await fill(guide, {
    '法律依据（条款全称）': '《中华人民共和国政府信息公开条例》第十五条',
    '证据清单（每行一项）': '验收记录附表',
    日期: ago(10),
  });
  await guide.getByText('依据齐备').waitFor();
  await press(guide, '提交审核');
  await guide.waitFor({ state: 'hidden' });
  await page.locator('.page-head .state-tag', { hasText: '待法制审核' }).waitFor();
}

async function issueAnswer(page: Page): Promise<void> {
  await press(page, '制发政府信息部分公开告知书');
  const dialog = page.getByRole('dialog');
  await fill(dialog, { 决定公开的内容: '监理合同正文和验收记录', '获取或者办理的方式、途径': '随本告知书提供复印件' });
  await dialog.getByLabel('附件名称').focus();
  await dialog.locator('.paper', { hasText: '沈*' }).waitFor();
  await press(dialog, '制发');
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByRole('link', { name: `〔${year}〕`, exact: false })
    .first()
    .waitFor();
}

async function registerReview(page: Page, id: string): Promise<void> {
  await page.goto(`${program.url}/remedies`);
  await press(page, '登记案件');
  const dialog = page.getByRole('dialog');
  await fill(dialog, {
    收到答复通知书之日: today,
    复议机关受理之日: today,
    复议机关: '云溪区人民政府',
    案号: noticeNumber,
    所涉申请编号: id,
    案由: '不服部分公开告知书',
  });
  await press(dialog, '登记案件');
  await page.waitForURL(`**/remedies/${unit}/*`);
}

/** From this year on two registers are kept, what they answer of the table is counted, and the year is open to be filed. */
async function openCountedYear(): Promise<void> {
  const office = await as('donghuban');
  await office.goto(`${program.url}/settings`);
  await press(office, '自行设置：台账启用年份');
  await fill(office, { 依申请公开: `${year}`, 复议诉讼: `${year}` });
  for (const name of ['主动公开', '工作台账']) await office.getByRole('textbox', { name, exact: true }).fill('');
  await press(office, '保存设置');
  await office.getByText('设置已保存').waitFor();
  const superior = await as('quban');
  await superior.goto(`${program.url}/overview?manage=yes`);
  const drawer = superior.getByRole('dialog');
  await fill(drawer, { 统计期: `${year}` });
  await press(drawer, '布置');
  await drawer.locator('.opening', { hasText: `${year}年` }).waitFor();
}

/** Stands on a cell, opens what it was counted from, and follows the row with that title to its case. */
async function follow(page: Page, cell: string, title: string): Promise<void> {
  await page.goto(`${program.url}${report}`);
  await page.locator(`[data-cell="${cell}"]`).first().focus();
  await page.getByRole('button', { name: '打开明细', exact: false }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: title, exact: false }).click();
}

test('an application from the counter to its answer, the review that follows, and the cells that open to both', async () => {
  const clerk = await as('donghu');
  const id = await register(clerk);
  const path = `/applications/${unit}/${id}`;
  await step(
    clerk,
    '告知补正',
    { 日期: ago(37), '补正期限（至该日）': ago(20), 需要补正的内容: '请写明路段' },
    '待申请人补正',
  );
  await step(clerk, '收到补正', { 日期: ago(30), 说明: '补充了路段和年度' }, '办理中');
  const third = { 第三方姓名或名称: '某监理有限公司', 征求意见的信息: '监理合同中的报价' };
  await step(clerk, '征求第三方意见', { 日期: ago(28), ...third }, '征求意见中');
  await step(clerk, '登记通知送达', { 日期: ago(26), 凭据: '邮件签收单' }, '征求意见中');
  await step(clerk, '第三方答复', { 日期: ago(20), 理由: '报价已随招标公告公开' }, '办理中');
  const agreed = { 批准日期: ago(17), 批准人: '沈建国', 理由: '档案需逐份核对' };
  await step(clerk, '延长答复期限', { 告知申请人日期: ago(16), ...agreed }, '办理中');
  await clerk.locator('.clock-steps li[data-kind="due"]', { hasText: '第 40 个工作日' }).waitFor();
  await draftPartialGrant(clerk);

  const reviewer = await as('donghushen');
  await reviewer.goto(`${program.url}${path}`);
  await step(reviewer, '法制审核', { 日期: ago(9) }, '待领导签批');
  const leader = await as('donghuling');
  await leader.goto(`${program.url}${path}`);
  await step(leader, '领导签批', { 日期: ago(8) }, '待送达');

  await clerk.goto(`${program.url}${path}`);
  await issueAnswer(clerk);
  await step(clerk, '送达并办结', { 凭据: '本人签收' }, '已办结');
  await registerReview(clerk, id);
  await clerk.goto(`${program.url}${path}`);
  await clerk.getByRole('link', { name: noticeNumber }).waitFor();

  await clerk.goto(`${program.url}${report}`);
  await clerk.getByRole('button', { name: /^按台账/ }).click();
  await clerk.getByText('全部与台账一致').waitFor();
  const counted = clerk.locator('[data-cell="R3.2.C1"]').first();
  await expect.poll(async () => Number(await counted.inputValue()), { timeout: 60_000 }).toBeGreaterThan(0);
  await follow(clerk, 'R3.2.C1', wanted);
  await clerk.waitForURL(`**${path}`);
  await follow(clerk, 'RV.PENDING', noticeNumber);
  await clerk.waitForURL(`**/remedies/${unit}/*`);
  expect(complaints).toEqual([]);
}, 420_000);

test.each([
  ['somebody at the counter', null, null, '11010519491231002X'],
  ['a company at the counter', null, '商业企业', '91350100M000100Y43'],
  ['a letter that was signed for', '邮寄（需签收）', null, '11010519491231002X'],
])('%s is registered in at most twelve interactions, from the desk to the case', async (_, channel, kind, number) => {
  const page = await as('donghu');
  let interactions = 0;
  const click = async (target: Locator): Promise<void> => {
    await target.click();
    interactions += 1;
  };
  const type = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(text);
    interactions += 1;
  };
  const choose = async (label: string, option: string): Promise<void> => {
    await click(page.getByLabel(label, { exact: true }));
    await click(page.locator('.ant-select-item-option', { hasText: option }));
  };
  await click(page.getByRole('link', { name: '依申请公开', exact: true }));
  await click(page.getByRole('button', { name: '登记申请', exact: true }));
  if (channel !== null) {
    await choose('申请方式', channel);
    await type('签收之日', ago(1));
    await type('收到的凭据', '签收单XA0001');
  }
  if (kind !== null) await choose('申请人类型', kind);
  await type('姓名或名称', '某某');
  await type('证件号码', number);
  await type('电话', '0990-5550199');
  await type('名称、文号或者其他特征性描述', `云桥路绿化工程竣工图${number}`);
  await click(page.getByRole('button', { name: '登记', exact: true }));
  await page.waitForURL(`**/applications/${unit}/*-*`);
  expect(interactions).toBeLessThanOrEqual(12);
  await page.context().close();
});

const Violations = z.array(z.looseObject({ id: z.string(), impact: z.string().nullable() }));

test('what no register holds is typed by hand, and 全部零报告 fills the cells left', async () => {
  const clerk = await as('donghu');
  await clerk.goto(`${program.url}${report}`);
  const cell = (code: string) => clerk.locator(`[data-cell="${code}"]`).first();
  expect(await cell('P6.PENALTY.decisions').inputValue()).toBe('');
  await cell('P6.PENALTY.decisions').focus();
  await clerk.keyboard.type('１，２０８');
  await clerk.keyboard.press('Enter');
  await clerk.getByText('全部已保存').waitFor();
  await press(clerk, '全部零报告');
  await clerk.getByRole('dialog').getByRole('button').last().click();
  await expect.poll(() => cell('P1.NORM.valid').inputValue(), { timeout: 60_000 }).toBe('0');
  await clerk.getByText('全部已保存').waitFor();
  await clerk.reload();
  expect(await cell('P6.PENALTY.decisions').inputValue()).toMatch(/^1,?208$/);
  expect(await cell('P1.NORM.valid').inputValue()).toBe('0');
  expect(Number(await cell('R3.2.C1').inputValue())).toBeGreaterThan(0);
});

test('several cases are handed to a section at once, and each keeps its own record of it', async () => {
  const page = await as('donghu');
  await page.goto(`${program.url}/applications`);
  const boxes = page.locator('tbody').getByRole('checkbox', { disabled: false });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await press(page, '转交科室办理');
  const dialog = page.getByRole('dialog', { name: '转交科室办理（2 件）' });
  await dialog.getByLabel('科室').click();
  await page.locator('.ant-select-item-option', { hasText: '城市建设科' }).click();
  await press(dialog, '确定');
  await page.getByText('已办理 2 件').waitFor();
  expect(await boxes.nth(0).isChecked()).toBe(false);
  for (const index of [0, 1]) {
    await page.goto(`${program.url}/applications`);
    await page.locator('tbody a').nth(index).click();
    await page.getByText('城市建设科').first().waitFor();
  }
});

test('the screens of the registers fit both office sizes, and axe finds nothing serious', async () => {
  const page = await as('donghu');
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const lists = ['/applications', '/items', '/remedies', '/activities', '/letters'];
  await page.goto(`${program.url}/applications`);
  const first = (await page.locator('tbody a').first().getAttribute('href')) ?? '';
  const paths = ['/', ...lists, '/applications/new', '/search?q=公开', '/settings', '/workdays', first];
  for (const path of paths) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(`${program.url}${path}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(overflow, `${path} at ${width}`).toBe(false);
    }
    await page.evaluate(axe);
    const found = Violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map((each) => each.id);
    expect(serious, path).toEqual([]);
  }
  expect(complaints).toEqual([]);
}, 300_000);
