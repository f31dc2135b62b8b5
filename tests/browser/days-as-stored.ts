import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Days that the page says as they are stored, 2026-11-27, where its language says 27 November 2026; data is as people wrote it. */
export async function daysAsStored(page: Page): Promise<string[]> {
  const said = z.array(z.string()).parse(
    await page.evaluate(`(() => {
      const said = new Set();
      const apart = '[lang^="zh"], script, style, textarea, pre, code, .mono';
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode())
        if (walk.currentNode.parentElement.closest(apart) === null) said.add(walk.currentNode.data.trim());
      return [...said].filter((text) => /\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b/.test(text) && text.length < 400);
    })()`),
  );
  return said.map((text) => `${page.url()} says ${text.slice(0, 100)}`);
}
