const digits = '零一二三四五六七八九';

/** 0 to 99 as headings and lists count: 一, 十, 十二, 二十; beyond that in figures. */
export function chineseNumeral(count: number): string {
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const last = ones === 0 && tens > 0 ? '' : digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${last}`;
}
