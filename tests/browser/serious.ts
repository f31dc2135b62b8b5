import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Violations = z.array(
  z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** A dialog that is still fading in has colours of its own. */
const settled = `Promise.all(document.getAnimations().map(({ effect, finished }) =>
  effect.getComputedTiming().iterations === Infinity ? null : finished.catch(() => null)))`;

/** What axe finds serious in what a person sees now, an open dialog included, with the first elements it concerns. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(`${settled}.then(() => undefined)`);
  await page.evaluate(await axe);
  const found = Violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).slice(0, 2)}`);
}
