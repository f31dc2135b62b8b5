import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that npm brings along; `CHROMIUM` may name another one. No browser is installed on the machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await packed.executablePath());
  // The package's own flags are for one page in one process; a journey has several people at once.
  return chromium.launch({
    executablePath,
    // Where a machine names no language, Chromium cannot spell a Chinese file name and calls every download `download`.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
