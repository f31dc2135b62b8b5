import { PlainDate } from '@gongkai/kernel';
import { readNumeral } from '../text/numerals.ts';

const numeral = '[\\d〇○零一二两三四五六七八九十Oo]';
const written = new RegExp(`(${numeral}{4})(?:年|[-./])(${numeral}{1,3})(?:月|[-./])(${numeral}{1,3})日?`);

/** The first day written in `text` (2018年2月11日, 2013.12.28, 二00八年十二月十五日), or null; also when no such day exists. */
export function readDay(text: string): PlainDate | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((each) => (/^\d+$/.test(each) ? Number(each) : readNumeral(each)));
  const two = (value: number | null | undefined) => String(value ?? 0).padStart(2, '0');
  const parsed = PlainDate.safeParse(`${year ?? 0}-${two(month)}-${two(day)}`);
  return parsed.success ? parsed.data : null;
}

/** Where a written day lies in `text`. */
export function findDay(text: string): { readonly from: number; readonly to: number } | null {
  const match = written.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
