import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Program, startProgram } from './program.ts';

/** A program of the file's own on a copy of the demonstration world, and a browser to look at it; both end with the file. */
export async function openHouse(): Promise<{ readonly program: Program; readonly browser: Browser }> {
  const program = await startProgram();
  afterAll(() => program.stop());
  const browser = await openBrowser();
  afterAll(() => browser.close());
  return { program, browser };
}
