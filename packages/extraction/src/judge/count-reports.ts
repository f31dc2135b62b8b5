import { titleIn, yearOf } from '../structure/title.ts';
import { type Folded, original } from '../text/fold.ts';
import type { ReportStart } from './judge-document.ts';

// Shorter and without a whole sentence, it is a line of a menu or a link to the report of another year.
const shortest = 120;
const hasSentence = /[^。\n]{6}。/;

/**
 * The reports one after another in a text. Each has a title line of its own year or unit, and a body with at least one
 * heading behind it.
 */
export function countReports(folded: Folded): readonly ReportStart[] {
  const titles = titleLines(folded.text);
  return titles.flatMap(({ from, to, title }, index) => {
    const body = folded.text.slice(to, titles[index + 1]?.from);
    const isReport =
      (body.trim().length >= shortest || hasSentence.test(body)) && /^ *(?:一、|第一|\(一\)|1[.、])/m.test(body);
    return isReport ? [{ ...original(folded, from, to), title, year: yearOf(title) }] : [];
  });
}

function titleLines(text: string): readonly { readonly from: number; readonly to: number; readonly title: string }[] {
  const found: { from: number; to: number; title: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const title = titleIn(line);
    // The same title again is the head of a page or the name of the web page.
    if (title !== null && yearOf(title) !== null && found.every((other) => other.title !== title)) {
      found.push({ from: start, to: start + line.length, title });
    }
    start += line.length + 1;
  }
  return found;
}
