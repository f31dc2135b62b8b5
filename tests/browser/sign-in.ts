import type { Browser, Page } from 'playwright-core';
import type { Program } from './program.ts';

/** An empty page in a browser of somebody's own; what it complains of is added to `complaints`. */
export async function open(browser: Browser, login: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (fault) => complaints.push(`${login}: ${fault.message}`));
  // A violated content policy and what React stopped are said on the console and nowhere else; a refusal is no fault.
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      complaints.push(`${login}: ${line.text()}`);
  });
  return page;
}

/** A person signed in with a password. */
export async function signIn(browser: Browser, program: Program, login: string, complaints: string[]): Promise<Page> {
  const page = await open(browser, login, complaints);
  await page.goto(`${program.url}/login`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码').fill(program.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  return page;
}
