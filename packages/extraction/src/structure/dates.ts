import { PlainDate } from '@gongkai/kernel';
import type { Range } from '../extraction.ts';
import { readNumeral } from '../text/numerals.ts';

const numeral = '[\\d〇○零一二两三四五六七八九十Oo]';
const written = new RegExp(
  `(${numeral}(?: ?${numeral}){3}) *(?:年|[-./]) *(${numeral}{1,3}) *(?:月|[-./]) *(${numeral}{1,3})(?: *日)?`,
);

/**
 * The first day written in `text` (2018年2月11日, 2013.12.28, 二00八年十二月十五日) and where it lies, or null; also when no
 * such day exists.
 */
export function findDay(text: string): (Range & { readonly day: PlainDate }) | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(numberOf);
  const two = (value: number | null | undefined) => String(value).padStart(2, '0');
  const parsed = PlainDate.safeParse(`${year}-${two(month)}-${two(day)}`);
  return parsed.success ? { day: parsed.data, from: match.index, to: match.index + match[0].length } : null;
}

function numberOf(words: string): number | null {
  const text = words.replaceAll(' ', '');
  return /^\d$/.test(text) ? Number(text) : readNumeral(text);
}

/** The first day written in `text`, or null. */
export const readDay = (text: string): PlainDate | null => findDay(text)?.day ?? null;
