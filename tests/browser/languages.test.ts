import type { Language } from '@gongkai/words';
import { languages } from '@gongkai/words';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chineseOfOurs } from './chinese-of-ours.ts';
import { daysAsStored } from './days-as-stored.ts';
import { openHouse } from './open-house.ts';
import { serious } from './serious.ts';

const year = new Date().getFullYear() - 1;
const report = `/reports/990101001/own/a2021/${year}`;

/** Every screen, by somebody who uses it; `into`: the first link of the list that leads into one of its rows. */
const screens: Readonly<Record<string, readonly (string | readonly [list: string, into: string])[]>> = {
  donghu: [
    '/',
    report,
    `${report}?tab=text`,
    `${report}?tab=checks`,
    `${report}?tab=history`,
    `${report}?tab=files`,
    '/account',
    '/applications',
    '/applications/new',
    ['/applications', 'a[href^="/applications/990"]'],
    '/search?q=%E5%BE%81%E6%94%B6',
    '/items',
    '/items/duties',
    ['/items', 'a[href^="/items/990"]'],
    '/remedies',
    ['/remedies', 'a[href^="/remedies/990"]'],
    '/activities',
    '/evidence',
    '/settings',
    '/letters',
    ['/letters', 'a[href^="/letters/990"]'],
    '/workdays',
    '/calculator',
    '/audit-findings',
    `/record?form=a2021&period=${year - 6}`,
    '/nowhere',
  ],
  quban: [
    '/',
    '/overview',
    '/totals/990101',
    '/findings',
    '/comparison',
    '/comparison?view=cell',
    '/comparison?view=years',
    '/units',
    '/copies',
    '/schemes',
    `/reports/990101/district/a2021/${year}`,
  ],
  guanli: ['/people', '/audit'],
  shenji: ['/audits', '/schemes'],
  shequ: ['/', `/reports/990101001001/own/grassroots/${year}`],
};
const publicPages = [
  '/public',
  '/public?q=%E8%A1%97%E9%81%93',
  '/public/units/990101001',
  `/public/reports/990101001/${year - 1}`,
  '/public/verify?code=1A2B-3C4D-5E6F-7081',
  '/public/items',
  '/public/calculator?start=2025-01-20&term=reply&received=2025-03-03',
  '/public/never',
];

const { program, browser } = await openHouse();

const office = { width: 1366, height: 768 };
const enlarged = { width: office.width / 2, height: office.height / 2 };

/** Who reads in a language; what the page complains of is added to `complaints`. */
async function reader(language: Language, complaints: string[] = []) {
  const context = await browser.newContext({ viewport: office, locale: language === 'en' ? 'en-GB' : 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${line.text()}`);
  });
  return page;
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto(`${program.url}/login`);
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(program.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
}

async function open(page: Page, screen: string | readonly [string, string]): Promise<void> {
  const [path, into] = typeof screen === 'string' ? [screen, null] : screen;
  await page.goto(`${program.url}${path}`);
  await page.waitForLoadState('networkidle');
  if (into === null) return;
  await page.locator(into).first().click();
  await page.waitForURL((url) => url.pathname !== new URL(path, program.url).pathname);
  // By its address, as a page that is moved to within another is quiet before it is there.
  await page.reload();
  await page.waitForLoadState('networkidle');
}

/** What is wider than the window once everything is twice as large. */
async function wideAt200(page: Page): Promise<string[]> {
  await page.setViewportSize(enlarged);
  const over = z.number().parse(
    await page.evaluate(`new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
      done(document.documentElement.scrollWidth - innerWidth), 50)))`),
  );
  await page.setViewportSize(office);
  return over > 0 ? [`${page.url()} at 200 %: ${over} too wide`] : [];
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(screens))(
    'the screens of %s say all in it, axe finds nothing serious, and at 200 % only a table scrolls sideways',
    async (login, all) => {
      const problems: string[] = [];
      const page = await reader(language, problems);
      await signIn(page, login);
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
      for (const screen of all) {
        await open(page, screen);
        if (language === 'en') problems.push(...(await chineseOfOurs(page)), ...(await daysAsStored(page)));
        problems.push(...(await serious(page)), ...(await wideAt200(page)));
      }
      expect(problems).toEqual([]);
    },
    400_000,
  );

  test('so do the public pages', async () => {
    const problems: string[] = [];
    const page = await reader(language, problems);
    for (const path of publicPages) {
      await open(page, path);
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
      if (language === 'en') problems.push(...(await chineseOfOurs(page)), ...(await daysAsStored(page)));
      problems.push(...(await serious(page)));
    }
    expect(problems).toEqual([]);
  });
});

test('whoever chooses a language keeps it, at the door, on the screens and on the public pages', async () => {
  const page = await reader('zh');
  await page.goto(`${program.url}/login`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signIn(page, 'donghu');
  await page.getByRole('button', { name: /^Personal menu/ }).click();
  await page.getByRole('menuitem', { name: '中文' }).click();
  await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
  await page.goto(`${program.url}/public?lang=en`);
  await page.getByRole('heading', { name: 'Annual reports on open government information' }).waitFor();
  await page.getByRole('link', { name: 'Term calculator' }).click();
  await page.getByRole('heading', { name: 'Term calculator' }).waitFor();
  expect(await page.locator('link[hreflang="zh-CN"]').getAttribute('href')).toBe('/public/calculator?lang=zh');
});

test('by keyboard alone: sign in, type a figure, open a dialog and come back from it', async () => {
  const page = await reader('en');
  await page.goto(`${program.url}/login`);
  await page.locator('input[autocomplete="username"]').waitFor();
  await page.keyboard.type('donghu');
  await page.keyboard.press('Tab');
  await page.keyboard.type(program.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'To do' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'To do' }).waitFor();

  // The first stop leads past the navigation, and every stop shows where it is.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ text: 'Skip to content', seen: true });
  const stops = new Set<string>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // Behind the last stop the round begins again.
    if (at.text === '') continue;
    expect(at.seen, at.text).toBe(true);
    stops.add(at.text);
  }
  for (const place of ['Applications', 'Totals', 'Public pages']) expect([...stops]).toContain(place);

  await page.goto(`${program.url}${report}`);
  const cell = page.locator('[data-cell="P5.LICENSE.decisions"]').first();
  await reach(page, '[data-cell="P1.REG.made"]');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.dataset.cell')).not.toBe('P1.REG.made');
  await reach(page, '[data-cell="P5.LICENSE.decisions"]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await page.getByText('Everything saved').waitFor();
  expect(await cell.inputValue()).toBe('40');

  // A dialog takes the focus, lets nothing of the page behind have it, and gives it back to what opened it.
  const explain = page.getByRole('button', { name: 'Explain', exact: true }).first();
  await explain.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(`document.activeElement.closest('[role="dialog"]') !== null`)).toBe(true);
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        `document.activeElement.closest('#root')?.id ? document.activeElement.outerHTML.slice(0,300) : ''`,
      ),
      `stop ${stop}`,
    ).toBe('');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Explain');
});

const Focused = z.object({ text: z.string(), seen: z.boolean() });

/** Where the keyboard stands: what is written there, and whether an outline, shadow or border shows it. */
const focused = async (page: Page) =>
  Focused.parse(
    await page.evaluate(`(() => {
      const at = document.activeElement;
      const marks = [at, at.closest('li, .ant-input-affix-wrapper, .ant-select, .ant-radio-button-wrapper') ?? at].map((each) => getComputedStyle(each));
      const seen = at !== document.body && marks.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
      return { text: at === document.body ? '' : (at.textContent || at.getAttribute('aria-label') || at.id || at.tagName).trim().slice(0, 60), seen };
    })()`),
  );

/** Goes on by Tab until the keyboard stands there. */
async function reach(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let stop = 0; stop < 120; stop += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab`);
}
