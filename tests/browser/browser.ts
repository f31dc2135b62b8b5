import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that npm brings along; `CHROMIUM` may name another one. No browser is installed on the machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await packed.executablePath());
  // Playwright sets its own headless mode.
  const args = packed.args.filter((flag) => !flag.startsWith('--headless'));
  return chromium.launch({ executablePath, args: [...args, '--disable-background-networking', '--no-sandbox'] });
}
