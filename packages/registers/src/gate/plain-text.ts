/** A text as the scanners read it; `at[i]` is the place of its i-th character in the text as it was given. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
}

/** Full width made half, Ⅹ and Cyrillic Х made X, and what cannot be seen left out: none of it parts a number from itself. */
export function plainText(given: string): PlainText {
  const at: number[] = [];
  const units: string[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const unit = plainUnit(given.charCodeAt(index));
    if (unit === null) continue;
    units.push(unit);
    at.push(index);
  }
  at.push(given.length);
  return { text: units.join(''), at };
}

function plainUnit(code: number): string | null {
  if (code < 0x80) return String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2169 || code === 0x0425) return 'X';
  if (code === 0x2179 || code === 0x0445) return 'x';
  return isUnseen(code) ? null : String.fromCharCode(code);
}

// Soft hyphen, joiners, marks of direction, zero-width spaces, variation selectors, byte order mark.
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0x034f ||
  code === 0x061c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;
