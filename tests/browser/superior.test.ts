import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { signIn as signInAs } from './sign-in.ts';

const year = new Date().getFullYear() - 1;
const span = `form=a2021&period=${year}`;
const district = `/reports/990101/district/a2021/${year}`;
const reason = '法定公布期限将到，未报单位仍在催办';

const { program, browser } = await openHouse();
const complaints: string[] = [];

const signIn = (login: string): Promise<Page> => signInAs(browser, program, login, complaints);
const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/superior-${name}.png` });
};

const row = (page: Page, unit: string) => page.locator('tr.ant-table-row').filter({ hasText: unit });
const choose = (page: Page, unit: string) => page.getByRole('checkbox', { name: `选择${unit}`, exact: true }).check();
const confirm = async (page: Page, button: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
};

test('a January evening of a district office with half of its units missing', async () => {
  const office = await signIn('quban');
  await office.goto(`${program.url}/`);
  const below = office.getByRole('region', { name: '下级报送' });
  await below.getByText('应报 12，已接收 3，未接收 9').waitFor();
  await below.getByRole('link', { name: '看报送情况，催报' }).click();
  await row(office, '南桥街道').waitFor();
  await office.getByText('已报 5 / 应报 12').waitFor();

  // Somebody else decides on one of them meanwhile: of two chosen one is accepted, and of the other is said why not.
  for (const unit of ['南桥街道', '区民政局', '东湖街道']) await choose(office, unit);
  await office.getByText('已选 3 个单位').waitFor();
  const other = await signIn('quban');
  await other.goto(`${program.url}/reports/990101D03/own/a2021/${year}`);
  await other.getByRole('button', { name: '退回', exact: true }).first().click();
  await other.getByRole('dialog').getByRole('textbox').first().fill('处罚数与台账不一致');
  await confirm(other, '退回');
  await other.getByRole('dialog').waitFor({ state: 'hidden' });
  await office.getByRole('button', { name: '批量接收 2' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '批量接收' }).click();
  const outcome = office.getByRole('dialog').filter({ hasText: '办理结果' });
  await outcome.getByText('办成 1 个，未办成 1 个').waitFor();
  await outcome.getByText('区民政局：报告刚被他人办理过', { exact: false }).waitFor();
  await shot(office, 'outcome');
  await outcome.getByRole('button', { name: '知道了' }).click();
  await row(office, '南桥街道').getByText('已接收').waitFor();

  // Those that owe are asked, once a day; the street sees it on its list.
  await choose(office, '东湖街道');
  await office.getByRole('button', { name: '催报 1' }).click();
  await office.getByLabel('要说的话（可不填）').fill('请于今晚报送');
  await shot(office, 'remind');
  await confirm(office, '催报');
  await row(office, '东湖街道').getByText('已催报', { exact: false }).waitFor();
  const clerk = await signIn('donghu');
  await clerk.goto(`${program.url}/`);
  await clerk.getByText('请于今晚报送', { exact: false }).first().waitFor();
  await shot(clerk, 'work');

  // One gets a day of its own, with a reason.
  await row(office, '西河街道').getByRole('button', { name: '延期', exact: true }).click();
  const putOff = office.getByRole('dialog');
  await putOff
    .getByLabel('延期至')
    .first()
    .fill(`${year + 2}-02-15`);
  await putOff.getByLabel('原因').fill('换届交接');
  await confirm(office, '延期');
  await row(office, '西河街道')
    .getByText(`延期至 ${year + 2}-02-15`)
    .waitFor();
  await shot(office, 'overview');

  // The district report leaves all the same, with the reason.
  await office.goto(`${program.url}${district}`);
  await office.getByRole('tab', { name: '文字部分' }).click();
  await office
    .getByLabel('一、总体情况')
    .fill('本年度按规定开展主动公开、依申请公开、政府信息管理、平台建设和监督保障工作，落实考核、评议和责任追究。');
  await office
    .getByLabel('五、存在的主要问题及改进情况')
    .fill(
      `存在的主要问题是公开不够及时，上年问题已经整改。改进措施：明确专人，按月检查。${'逐项落实，按期完成。'.repeat(10)}`,
    );
  await office.getByLabel('六、其他需要报告的事项').fill('本年度未收取信息处理费。');
  await office.getByText('全部已保存').waitFor();
  const leader = await signIn('quling');
  await step(leader, '签发');
  await office.goto(`${program.url}${district}`);
  await office.getByRole('button', { name: '报送', exact: true }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByText('个单位未报', { exact: false }).waitFor();
  expect(await dialog.getByRole('button', { name: '报送', exact: true }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill(reason);
  await shot(office, 'missing');
  await confirm(office, '报送');
  await dialog.waitFor({ state: 'hidden' });
  await step(office, '接收');
  await step(leader, '公布');

  await office.goto(`${program.url}/public/reports/990101/${year}?form=a2021&kind=district`);
  await office.getByText(`缺报说明：${reason}`, { exact: false }).first().waitFor();
  const open = await (await fetch(`${program.url}/open/v1/reports/990101/${year}?kind=district`)).json();
  expect(open).toMatchObject({ rollup: { coverage: { missingReason: reason, reported: 4 } } });
  expect(complaints).toEqual([]);
}, 300_000);

async function step(page: Page, button: string): Promise<void> {
  await page.goto(`${program.url}${district}`);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button').last().click();
  await dialog.waitFor({ state: 'hidden' });
}

test('the city reads one row a district, and opens one down to a unit', async () => {
  const city = await signIn('shiban');
  await city.goto(`${program.url}/overview?${span}`);
  await row(city, '竹山区').getByText('未布置').waitFor();
  await shot(city, 'city');
  await city.getByRole('button', { name: '云溪区' }).click();
  await row(city, '南桥街道').waitFor();
  expect(await city.getByRole('button', { name: '接收', exact: true }).count()).toBe(0);
  await city.goto(`${program.url}/totals/9901?${span}`);
  await city.getByRole('link', { name: '云溪区' }).click();
  await city.getByText('应报 12', { exact: false }).first().waitFor();
  await city.getByRole('link', { name: '南桥街道' }).click();
  await city.getByRole('heading', { name: '汇总 · 南桥街道' }).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

test('the findings of all units: what is open, whose turn, how long, how it stood before, every row, and on to the cell', async () => {
  const office = await signIn('quban');
  await office.goto(`${program.url}/findings?${span}`);
  const rows = office.locator('tr.ant-table-row');
  await rows.first().waitFor();
  await office.getByText(/^上期报送时：错误 \d+，提示 \d+$/).waitFor();
  const said = (await office.getByText(/^错误 \d+，提示 \d+，已说明 \d+，无法检查 \d+$/).textContent()) ?? '';
  const [errors = 0, warnings = 0, waived = 0, blind = 0] = (said.match(/\d+/g) ?? []).map(Number);
  expect(errors).toBeGreaterThan(0);
  await expect.poll(() => rows.count()).toBe(errors + warnings);
  const column = (nth: number) => office.locator(`tr.ant-table-row td:nth-child(${nth})`).allTextContents();
  for (const state of await column(6)) expect(state).toBe('未处理');
  for (const owner of await column(4)) expect(owner).not.toBe('');
  for (const age of await column(5)) expect(age).toMatch(/^(今天|\d+ 天)(上期也有)?$/);
  await shot(office, 'findings');

  // Without the filter everything is there that is counted above, however many pages it takes.
  const handling = office.locator('.ant-select', { has: office.getByLabel('处理') });
  await handling.hover();
  await handling.locator('.ant-select-clear').click();
  const all = errors + warnings + waived + blind;
  const more = office.locator('.sheet-tools button', { hasText: '更多' });
  await expect
    .poll(async () => {
      if (await more.isEnabled({ timeout: 200 }).catch(() => false)) await more.click();
      return rows.count();
    })
    .toBe(all);

  const sum = rows.filter({ hasText: ' ≠ ' }).first();
  const [cell = ''] = ((await sum.locator('td:nth-child(3)').textContent()) ?? '').split(' ≠ ', 1);
  await sum.getByRole('button', { name: '到这一格' }).click();
  await office.waitForURL((url) => url.pathname.startsWith('/reports/'));
  const label = () => office.evaluate(`document.activeElement?.getAttribute('aria-label')`);
  await expect.poll(label).toContain(cell.replace(/ [\d,]+$/, ''));
  expect(complaints).toEqual([]);
}, 120_000);
