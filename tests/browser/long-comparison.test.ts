import { plainDate, yearOf } from '@gongkai/kernel';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';
import { signIn } from './sign-in.ts';

const today = plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()));
const units = 250;
const rowHeight = 50;

let program: Program;
let browser: Browser;
let office: Page;
const complaints: string[] = [];

beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  office = await signIn(browser, program, 'quban', complaints);
  await growDistrict(office);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

const Row = z.looseObject({ unit: z.string(), unitName: z.string() });
const Answer = z.looseObject({
  result: z.looseObject({ data: z.looseObject({ rows: z.array(Row) }) }),
});

/** The streets that the program answers, so often that there are 250: a district larger than the demonstration's. */
async function growDistrict(page: Page): Promise<void> {
  await page.route(/\/trpc\/[^?]*comparison\.(units|cell)/, async (route) => {
    const answered = await route.fetch();
    const answers = z.array(z.unknown()).parse(await answered.json());
    await route.fulfill({ response: answered, json: answers.map(grown) });
  });
}

function grown(answer: unknown): unknown {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) return answer;
  const { result, ...rest } = parsed.data;
  const few = result.data.rows;
  const rows = Array.from({ length: units }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return { ...few[index % few.length], unit: `990101${number}`, unitName: `第${number}街道` };
  });
  return { ...rest, result: { ...result, data: { ...result.data, rows } } };
}

test('of a huge table the rows near the window are there, as far as one scrolls, in the height of all', async () => {
  await office.goto(`${program.url}/comparison?form=a2021&period=${yearOf(today) - 2}&of=street&group=APPLICATIONS.C7`);
  const table = office.getByRole('table', { name: /^对照表/ }).first();
  await table.waitFor();
  expect(await table.getAttribute('aria-rowcount')).toBe(String(units + 1));
  const drawn = () => table.locator('tbody tr:not([aria-hidden])').count();
  const first = table.getByRole('rowheader', { name: '第001街道' });
  const last = table.getByRole('rowheader', { name: '第250街道' });
  const height = async () => (await table.boundingBox())?.height ?? 0;

  await table.evaluate((element) => element.scrollIntoView());
  await first.waitFor();
  expect(await drawn()).toBeLessThan(120);
  expect(await height()).toBeGreaterThan(units * rowHeight * 0.95);
  expect(await last.count()).toBe(0);

  const before = await height();
  await table.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await last.waitFor();
  await expect.poll(() => first.count()).toBe(0);
  expect(await drawn()).toBeLessThan(120);
  expect(await last.getAttribute('scope')).toBe('row');
  expect(await last.locator('xpath=..').getAttribute('aria-rowindex')).toBe(String(units + 1));
  // What is not there holds its room: nothing jumps under whoever reads.
  expect(Math.abs((await height()) - before)).toBeLessThan(rowHeight * 4);

  // On paper nobody scrolls.
  await office.evaluate("dispatchEvent(new Event('beforeprint'))");
  await expect.poll(drawn).toBe(units);
  await office.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(drawn).toBeLessThan(120);
  expect(complaints).toEqual([]);
}, 120_000);

test('of very many small drawings those near the window are drawn, and on paper all', async () => {
  await office.goto(`${program.url}/comparison?form=a2021&period=${yearOf(today) - 2}&of=street&view=cell`);
  const drawing = office.getByRole('img', { name: /^各单位历年走势/ });
  await drawing.waitFor();
  const drawn = () => drawing.locator('> g > g[font-size]').count();
  const ofLast = drawing.locator('> g', { hasText: '第250街道' }).locator('> g[font-size]');
  // Every unit is named, for whoever looks for it in the page.
  expect(await drawing.locator('> g').count()).toBe(units);
  expect(await drawn()).toBeLessThan(80);
  expect(await ofLast.count()).toBe(0);
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await ofLast.waitFor();
  expect(await drawn()).toBeLessThan(80);
  await office.evaluate("dispatchEvent(new Event('beforeprint'))");
  await expect.poll(drawn).toBe(units);
  await office.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(drawn).toBeLessThan(80);
  expect(complaints).toEqual([]);
}, 120_000);
