import type { Browser, Page } from 'playwright-core';
import type { Program } from './program.ts';
import { signIn } from './sign-in.ts';

/** The year whose table is filled in. */
export const year = new Date().getFullYear() - 1;

/** The table of a street, opened by somebody who may fill it in. */
export async function openTable(
  browser: Browser,
  program: Program,
  login: string,
  complaints: string[],
): Promise<Page> {
  const page = await signIn(browser, program, login, complaints);
  await page.goto(`${program.url}/reports/990101001/own/a2021/${year}`);
  await cell(page, 'R1.C1').waitFor();
  return page;
}

export const cell = (page: Page, code: string) => page.locator(`[data-cell="${code}"]`).first();
export const textOf = (page: Page, code: string): Promise<string> => cell(page, code).inputValue();
export const saved = (page: Page) => page.getByText('全部已保存').waitFor();

export async function type(page: Page, code: string, text: string): Promise<void> {
  await cell(page, code).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
