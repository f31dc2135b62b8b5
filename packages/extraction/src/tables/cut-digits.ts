import type { Value } from './values.ts';

/** What is cut at most: as many digits as three groups of five figures have, and some more. */
const longest = 40;
const most = 12;

/**
 * All ways to cut digits run together (`0000000`, `1203`, `23 0 00 0 023`) into `width` figures. Figures of the form's rows of
 * seven and fifteen end in their sum, group by group; where all are single digits there is only one way. A gap always parts.
 */
export function waysToCut(runs: readonly Value[], width: number): readonly (readonly Value[])[] {
  const all = runs.map(({ text }) => text ?? '').join('');
  if (width < 2 || all.length < width || all.length > longest || !/^\d+$/.test(all)) return [];
  const places = runs.flatMap(({ text, from }) => [...(text ?? '')].map((_, index) => from + index));
  const cut = (parts: readonly string[]): readonly Value[] => {
    let at = 0;
    return parts.map((text) => {
      const from = places[at] ?? 0;
      at += text.length;
      return { text, from, to: from + text.length };
    });
  };
  if (all.length === width) return [cut([...all])];
  const group = groupOf(width);
  return group === null ? [] : sums(all, width, group, places).map(cut);
}

const groupOf = (width: number): number | null => (width === 7 ? 7 : width === 15 ? 5 : null);

function sums(text: string, width: number, group: number, places: readonly number[]): readonly (readonly string[])[] {
  const results: (readonly string[])[] = [];
  const walk = (at: number, parts: readonly string[], sum: number): void => {
    if (results.length > most) return;
    if (parts.length === width) {
      if (at === text.length) results.push(parts);
      return;
    }
    const isTotal = parts.length % group === group - 1;
    if (isTotal) {
      const total = String(sum);
      if (text.startsWith(total, at) && isWhole(at, total.length)) walk(at + total.length, [...parts, total], 0);
      return;
    }
    const size = text.charAt(at) === '0' ? 1 : 5;
    for (let length = 1; length <= size && at + length < text.length; length += 1) {
      if (!isWhole(at, length)) return;
      const part = text.slice(at, at + length);
      walk(at + length, [...parts, part], sum + Number(part));
    }
  };
  // A figure has no gap within.
  const isWhole = (at: number, length: number): boolean => places[at + length - 1] === (places[at] ?? 0) + length - 1;
  walk(0, [], 0);
  return results.length > most ? [] : results;
}
