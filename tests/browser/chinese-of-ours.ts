import { forms } from '@gongkai/forms';
import * as words from '@gongkai/words';
import { glossOf } from '@gongkai/words/en';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const chinese = /[\u4e00-\u9fff]/;
const runs = /[\u4e00-\u9fff][\u4e00-\u9fff，、；：。“”（）]*/g;

/** What the forms print: it stays Chinese in every language. */
const official = JSON.stringify(forms);

/** Texts of ours of whatever length: an element that says just this says it in the wrong language. */
const whole = textsIn(words, 'string').filter((text) => chinese.test(text) && !official.includes(text));

/** Pieces of our sentences that are long enough to be told from words of the data. */
const pieces = [...piecesOf(whole, 9), ...piecesOf(textsIn(words, 'function'), 5)];

/** What the page says in Chinese of ours, wherever it is not marked as Chinese: texts, and what only screen readers hear. */
export async function chineseOfOurs(page: Page): Promise<string[]> {
  const said = z.array(z.string()).parse(await page.evaluate(chineseSaid));
  return (
    said
      .filter((text) => whole.includes(text) || pieces.some((piece) => text.includes(piece)))
      // An official label with its gloss behind it.
      .filter((text) => glossOf(text.split(' (')[0] ?? '') === null)
      .map((text) => `${page.url()} says ${text.slice(0, 80)}`)
  );
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

function textsIn(value: unknown, kind: 'string' | 'function'): string[] {
  if (typeof value === kind) return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((each) => textsIn(each, kind)) : [];
}

function piecesOf(texts: readonly string[], least: number): string[] {
  const found = texts.flatMap((text) => text.match(runs) ?? []);
  return found.filter((piece) => piece.length >= least && !official.includes(piece));
}
