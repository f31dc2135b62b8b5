/**
 * Overlapping pairs of characters with their places: 政务公开 is 政务 1, 务公 2, 公开 3. Asked as a phrase they find every
 * text that holds the asked characters in a row, from two characters on. Full-width forms and case are evened out; what is
 * neither letter nor digit separates.
 */
export function pairsOf(text: string): readonly { readonly pair: string; readonly at: number }[] {
  const characters = [...text.normalize('NFKC').toLowerCase()];
  return characters.flatMap((first, index) => {
    const second = characters[index + 1];
    if (second === undefined || !isWordPart(first) || !isWordPart(second)) return [];
    return [{ pair: first + second, at: index + 1 }];
  });
}

const isWordPart = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** PostgreSQL keeps places up to this one. */
const lastPlace = 16_383;

/** A `tsvector` literal of a text. */
export function searchVector(text: string): string {
  const places = new Map<string, number[]>();
  for (const { pair, at } of pairsOf(text)) {
    if (at > lastPlace) break;
    const known = places.get(pair) ?? [];
    places.set(pair, [...known, at]);
  }
  return [...places].map(([pair, at]) => `'${pair}':${at.slice(0, 255).join(',')}`).join(' ');
}

/** A `tsquery` literal: each word of the question as a phrase, all of them wanted; null when none has two characters. */
export function searchQuery(question: string): string | null {
  const phrases = question
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => pairsOf(word).map(({ pair }) => `'${pair}'`))
    .filter((pairs) => pairs.length > 0)
    .map((pairs) => `(${pairs.join(' <-> ')})`);
  return phrases.length === 0 ? null : phrases.join(' & ');
}
