import type { Hit } from './hit.ts';

/** The text with everything that was found in it covered, its length unchanged; marks of secrecy and what a file hides stay. */
export function maskText(text: string, hits: readonly Hit[]): string {
  const signs = text.split('');
  for (const hit of hits) {
    const covered = coverOf(hit, text.slice(hit.from, hit.to));
    for (let index = 0; index < covered.length; index += 1) signs[hit.from + index] = covered[index] ?? '';
  }
  return signs.join('');
}

/** One stretch as it may be shown: 3302**********1234, 138****5678, 张** (domain §7.2). */
export function coverOf({ kind }: Pick<Hit, 'kind'>, text: string): string {
  switch (kind) {
    case 'identity-number':
      return coverSigns(text, /[0-9０-９XxＸｘⅩХх]/, 4, 4);
    case 'bank-card':
      return coverSigns(text, /[0-9０-９]/, 4, 4);
    case 'phone':
      return coverSigns(text, /[0-9０-９]/, 3, 4);
    case 'travel-document':
      return coverSigns(text, /[0-9０-９]/, 1, 3);
    case 'home-address':
      return coverSigns(text, /[^\s]/, Math.max(0, text.search(/[0-9０-９一二三四五六七八九十]/)), 0);
    case 'minor':
      return coverSigns(text, /./, 1, 0);
    default:
      return text;
  }
}

function coverSigns(text: string, sign: RegExp, head: number, tail: number): string {
  const total = text.split('').filter((each) => sign.test(each)).length;
  let seen = 0;
  return text
    .split('')
    .map((each) => {
      if (!sign.test(each)) return each;
      seen += 1;
      return seen > head && seen <= total - tail ? '*' : each;
    })
    .join('');
}
