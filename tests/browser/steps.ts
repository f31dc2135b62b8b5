import type { Locator, Page } from 'playwright-core';

/** Presses a button by its whole name. */
export const press = (within: Page | Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).first().click();

/** Picks an option of a field of the open dialog. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true });
  await field.click();
  if (await field.isEditable()) await field.fill(text);
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: text }).first().click();
}

/** Waits until the page's head says a state. */
export const stands = (page: Page, state: string): Promise<void> =>
  page.locator('.page-head .state-tag', { hasText: state }).waitFor();
