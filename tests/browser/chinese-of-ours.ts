import { forms } from '@gongkai/forms';
import * as words from '@gongkai/words';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const runs = /[\u4e00-\u9fff][\u4e00-\u9fff，、；：。“”（）]*/g;

/** What the forms print: it stays Chinese in every language. */
const official = JSON.stringify(forms);

const texts = textsIn(words);

/** Texts of ours of whatever length: an element that says just this says it in the wrong language. */
const whole = texts.filter((text) => /[\u4e00-\u9fff]/.test(text) && !official.includes(text));

/**
 * Pieces of our sentences that are long enough to be told from a name or a word of the data: the texts themselves, and of
 * sentences with facts what stands between the facts.
 */
const pieces = texts
  .flatMap((text) => text.match(runs) ?? [])
  .filter((piece) => piece.length > 4 && !official.includes(piece));

/** What the page says in Chinese of ours, wherever it is not marked as Chinese: texts, and what only screen readers hear. */
export async function chineseOfOurs(page: Page): Promise<string[]> {
  const said = z.array(z.string()).parse(await page.evaluate(chineseSaid));
  return said
    .filter((text) => whole.includes(text) || pieces.some((piece) => text.includes(piece)))
    .map((text) => `${page.url()} says ${text.slice(0, 80)}`);
}

// Data is as people wrote it: fields, and the log's own record of what was sent.
const chineseSaid = `(() => {
  const said = new Set();
  const apart = '[lang^="zh"], script, style, textarea, pre, .mono';
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (walk.currentNode.parentElement.closest(apart) === null) said.add(walk.currentNode.data.trim());
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const each of document.querySelectorAll('[' + name + ']'))
      if (each.closest('[lang^="zh"]') === null) said.add(each.getAttribute(name));
  return [...said].filter((text) => /[\\u4e00-\\u9fff]/.test(text));
})()`;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
