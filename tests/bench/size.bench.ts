import type { Browser, BrowserContext, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { type Program, startProgram } from '../browser/program.ts';
import { signIn } from '../browser/sign-in.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const year = new Date().getFullYear() - 1;

/** Addresses of a clerk of a street and of a district office: the screens with the most in them are among these. */
const later: Readonly<Record<string, readonly string[]>> = {
  donghu: [
    `/reports/990101001/own/a2021/${year}`,
    ...['/applications', '/applications/new', '/items', '/remedies', '/activities', '/letters', '/evidence'],
    ...['/settings', '/workdays', '/calculator', '/audit-findings', '/account', '/record'],
  ],
  quban: [
    `/reports/990101/district/a2021/${year}`,
    ...['/overview', '/totals/990101', '/findings', '/comparison', '/units', '/copies', '/schemes'],
  ],
  guanli: ['/people', '/audit'],
  shenji: ['/audits'],
};

let browser: Browser;
let program: Program;
beforeAll(async () => {
  [browser, program] = await Promise.all([openBrowser(), startProgram()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

test.each([
  ['zh-CN', '/assets/'],
  ['en-GB', '/en/assets/'],
])('scripts of the first screens, %s', async (locale, folder) => {
  const context = await browser.newContext({ locale });
  const fetched = scriptsOf(context);
  const page = await context.newPage();
  await page.goto(`${program.url}/login`);
  await page.locator('input[type="password"]').waitFor();
  await page.waitForLoadState('networkidle');
  const before = await fetched();
  await page.locator('input[autocomplete="username"]').fill('donghu');
  await page.locator('input[type="password"]').fill(program.password);
  await page.keyboard.press('Enter');
  await page.locator('.work-list').first().waitFor();
  await page.waitForLoadState('networkidle');
  const after = await fetched();
  expect([...after.keys()].filter((path) => !path.startsWith(folder))).toEqual([]);
  const more = sum(after) - sum(before);
  say(
    `\nscripts as sent, ${locale}: sign-in ${kilobytes(sum(before))} in ${before.size} files (aim ≤ 350 kB), the work list after it ${kilobytes(more)} more in ${after.size - before.size} (aim ≤ 150 kB), together ${kilobytes(sum(after))}`,
  );
  await context.close();
});

test('scripts of the later screens, beyond those of the sign-in page and the work list', async () => {
  const sizes: { path: string; more: number }[] = [];
  for (const [login, paths] of Object.entries(later)) {
    const page = await signIn(browser, program, login, []);
    const state = await page.context().storageState();
    await page.context().close();
    const first = await scriptsAt(['/login', '/'], state);
    for (const path of paths) {
      const all = await scriptsAt([path], state);
      sizes.push({ path, more: sum(new Map([...all].filter(([file]) => !first.has(file)))) });
    }
  }
  const sorted = sizes.toSorted((a, b) => b.more - a.more);
  const [largest] = sorted;
  const shown = sorted.slice(0, 5).map(({ path, more }) => `${path} ${kilobytes(more)}`);
  say(`\nlargest later screen ${kilobytes(largest?.more ?? 0)} more (aim ≤ 150 kB): ${shown.join(', ')}`);
  expect(sizes.every(({ more }) => more > 0)).toBe(true);
});

/** Scripts fetched at these addresses, one after the other, by a browser that has none yet but a session. */
async function scriptsAt(
  paths: readonly string[],
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext({ storageState, locale: 'zh-CN' });
  const fetched = scriptsOf(context);
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(program.url + path);
    await page.waitForLoadState('networkidle');
  }
  const read = await fetched();
  await context.close();
  return read;
}

/** Follows what a browser fetches; to be asked for each script's bytes on the wire, compressed as they came, without headers. */
function scriptsOf(context: BrowserContext): () => Promise<ReadonlyMap<string, number>> {
  const requests = new Map<string, Request>();
  context.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    // What is asked for again comes out of the browser's cache.
    if (pathname.endsWith('.js') && !requests.has(pathname)) requests.set(pathname, request);
  });
  return async () => {
    const bytesOf = async (request: Request): Promise<number> => {
      const [{ responseBodySize }, response] = [await request.sizes(), await request.response()];
      // The server squeezes what is larger than this.
      if (responseBodySize > 1_000) expect(response?.headers()['content-encoding'], request.url()).toBe('gzip');
      return responseBodySize;
    };
    return new Map(
      await Promise.all([...requests].map(async ([path, request]) => [path, await bytesOf(request)] as const)),
    );
  };
}

const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((all, each) => all + each, 0);
