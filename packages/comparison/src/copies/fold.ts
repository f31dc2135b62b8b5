/** A text in half width and lower case; unit `i` of it was made of `[from[i], to[i])` of the original. */
export interface Folded {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Unicode compatibility forms one character at a time, so that every unit keeps its place: １２％ → 12%, ㈠ → (一). */
export function fold(original: string): Folded {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < original.length; ) {
    const char = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const end = at + char.length;
    for (const unit of unitsOf(char)) {
      units.push(unit);
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text: units.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

const unitsOf = (char: string): readonly string[] =>
  isHan(char) ? [char] : char.normalize('NFKC').toLowerCase().split('');

/** A common Chinese character: the bulk of every text, and the same in every form. */
export const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';
