const digits = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]));
digits.set('〇', 0).set('○', 0).set('两', 2).set('O', 0).set('o', 0);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 三百二十 is 320, 一万二千 is 12000, 二〇〇八 and 二00八 are 2008; null when it is no numeral. */
export function readNumeral(text: string): number | null {
  if (text === '') return null;
  if (/^[\d〇○零一二三四五六七八九Oo]{2,}$/.test(text)) {
    return Number([...text].map((char) => digits.get(char) ?? char).join(''));
  }
  let total = 0;
  let whole = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = digits.get(char);
    if (value !== undefined) {
      digit = value;
      continue;
    }
    const scale = small.get(char);
    if (scale !== undefined) {
      section += (digit ?? 1) * scale;
      digit = null;
      continue;
    }
    if (char !== '万' && char !== '亿') return null;
    whole += section + (digit ?? 0);
    if (char === '万') whole *= 10_000;
    else {
      total += whole * 100_000_000;
      whole = 0;
    }
    section = 0;
    digit = null;
  }
  return total + whole + section + (digit ?? 0);
}
