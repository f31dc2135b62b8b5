// GB 32100-2015: no I, O, S, V, Z.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 (GB 32100-2015): eighteen characters, the last one a check character modulo 31. */
export const isCreditCode = (text: string): boolean =>
  text.length === 18 &&
  [...text].every((sign) => alphabet.includes(sign)) &&
  creditCheckSign(text.slice(0, 17)) === text[17];

/** Check character of seventeen characters. */
export function creditCheckSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, place) => total + alphabet.indexOf(sign) * (3 ** place % 31), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}
