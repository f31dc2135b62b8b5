import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { z } from 'zod';
import { openBrowser } from '../browser/browser.ts';
import { startProgram } from '../browser/program.ts';
import { signIn } from '../browser/sign-in.ts';
import { cellsChecked, checkTimes } from './check-table.ts';
import { percentile } from './load.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const Times = z.array(z.number());
const rounds = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function sayTimes(what: string, times: readonly number[], aim: string): void {
  const warm = times.slice(20);
  const [p50, p95] = [percentile(warm, 0.5), percentile(warm, 0.95)].map((ms) => ms.toFixed(2));
  say(`${what}: p50 ${p50} ms, p95 ${p95} ms, first ${times[0]?.toFixed(1)} ms (aim ${aim})`);
}

test('check of a whole table on the server', () => {
  sayTimes(`check of ${cellsChecked} cells on the server`, checkTimes(rounds), '≤ 5 ms');
  const before = process.cpuUsage();
  checkTimes(rounds);
  const { user, system } = process.cpuUsage(before);
  say(`the same in processor time: ${((user + system) / 1000 / rounds).toFixed(2)} ms`);
});

test('the same check in the browser', async () => {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: null },
  });
  await server.listen();
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}tests/bench/blank.html`);
  const times = Times.parse(
    await page.evaluate(`import('/tests/bench/check-table.ts').then(({ checkTimes }) => checkTimes(${rounds}))`),
  );
  await server.close();
  sayTimes(`check of ${cellsChecked} cells in the browser`, times, '≤ 20 ms');
  expect(times).toHaveLength(rounds);
});

test('from a key to the figure drawn, in the table of a street', async () => {
  expect(existsSync(`${root}apps/api/dist/main.js`), 'the program is built first').toBe(true);
  const program = await startProgram();
  const page = await signIn(browser, program, 'donghu', []);
  await page.goto(`${program.url}/reports/990101001/own/a2021/${new Date().getFullYear() - 1}`);
  await page.locator('[data-cell="R1.C1"]').waitFor();
  const bare = await browser.newPage();
  await bare.setContent('<input>');
  await measureKeys(page);
  await measureKeys(bare);
  // Turn by turn, so that both meet the same machine.
  for (let row = 0; row < 12; row += 1) {
    await pressKeys(page, `[data-cell="R${1 + (row % 2)}.C${1 + (row % 6)}"]`);
    await pressKeys(bare, 'input');
  }
  const times = (await keyTimes(page)).slice(6);
  const floor = (await keyTimes(bare)).slice(6);
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const [bare50, bare95] = [percentile(floor, 0.5), percentile(floor, 0.95)];
  say(
    `key to paint, ${cellsChecked} cells: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms over ${times.length} keys (aim p95 ≤ 50 ms); a bare field meanwhile p50 ${bare50.toFixed(1)} ms, p95 ${bare95.toFixed(1)} ms: ${(p50 / bare50).toFixed(1)} times`,
  );
  expect(times.length).toBeGreaterThan(60);
  await program.stop();
});

async function pressKeys(page: Page, field: string): Promise<void> {
  await page.bringToFront();
  await page.locator(field).focus();
  for (const key of ['1', '2', '3', 'Backspace', '4', '5']) await page.keyboard.press(key, { delay: 30 });
  await page.waitForTimeout(100);
}

const keyTimes = async (page: Page): Promise<number[]> => Times.parse(await page.evaluate('globalThis.keyTimes'));

/** Notes for each key the time from the press, as the browser stamped it, to the first task after the frame that shows it. */
const measureKeys = (page: Page): Promise<unknown> =>
  page.evaluate(`
    globalThis.keyTimes = [];
    const drawn = new MessageChannel();
    let pressed = [];
    drawn.port1.onmessage = () => {
      keyTimes.push(...pressed.map((at) => performance.now() - at));
      pressed = [];
    };
    document.addEventListener('keydown', ({ timeStamp }) => {
      pressed.push(timeStamp);
      requestAnimationFrame(() => drawn.port2.postMessage(0));
    }, true);
  `);
