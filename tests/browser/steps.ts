import type { Locator, Page } from 'playwright-core';

/** Presses a button by its whole name, or by what its name begins with. */
export const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

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

/** One step of an audit finding: its button, what its dialog asks, and the state the finding is in afterwards. */
export async function takeStep(
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>>,
  state: string,
): Promise<void> {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
  // Whether a thing was put right is never chosen beforehand.
  if (name === '跟踪检查') await dialog.getByText('已整改到位').click();
  await press(dialog, name);
  await dialog.waitFor({ state: 'hidden' });
  await stands(page, state);
}
