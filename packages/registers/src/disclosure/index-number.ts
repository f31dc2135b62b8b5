import { type ItemCategory, ok, PlainDate, type Result } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { breaks } from './breaks.ts';

const placeholders = ['unit', 'mark', 'category', 'date', 'year', 'seq'] as const;
const inBraces = /\{([a-z]+)(?::([1-8]))?\}/g;

/**
 * How a unit makes 索引号: text with `{unit}` 统计用区划代码, `{mark}` the unit's own sign, `{category}`, `{date}` 生成日期 as
 * YYYYMMDD, `{year}`, `{seq:5}` a number in at least five digits (宁波: 地区-部门-类别-生成日期-顺序号; domain §3.8). It is unique
 * everywhere only with the unit and a number in it.
 */
export const IndexPattern = z
  .string()
  .max(80)
  .refine((text) => isPattern(text), 'an index pattern needs {unit} or {mark}, and {seq}');
export type IndexPattern = z.infer<typeof IndexPattern>;

export const defaultIndexPattern: IndexPattern = '{unit}-{category}-{date}-{seq:4}';

function isPattern(text: string): boolean {
  const used = [...text.matchAll(inBraces)].map(([, name]) => name);
  const known = used.every((name) => placeholders.some((each) => each === name));
  const rest = text.replaceAll(inBraces, '');
  const numbered = used.includes('seq') && (used.includes('unit') || used.includes('mark'));
  return known && numbered && /^[\p{L}\p{N}\-/_.]*$/u.test(rest);
}

export interface IndexParts {
  readonly unit: UnitCode;
  readonly mark: string;
  readonly category: ItemCategory;
  readonly formedOn: PlainDate;
  readonly seq: number;
}

/** The index number of one item by its unit's pattern. */
export function indexNumberOf(pattern: IndexPattern, { unit, mark, category, formedOn, seq }: IndexParts): string {
  const texts: Readonly<Record<string, string>> = {
    unit,
    mark: mark === '' ? unit : mark,
    category: category.replace('_', ''),
    date: formedOn.replaceAll('-', ''),
    year: formedOn.slice(0, 4),
    seq: String(seq),
  };
  return pattern.replaceAll(inBraces, (_, name: string, width?: string) =>
    (texts[name] ?? '').padStart(width === undefined ? 0 : Number(width), '0'),
  );
}

/**
 * Is the text typed in only because the field had to be filled? A digit over and over, digits along the keyboard, or no
 * digit at all (R53; a real page carried 234234234444444444/2024-00001, domain §6.1). Days and the unit's own code are none.
 */
export function isPlaceholderIndex(text: string, unit: UnitCode): boolean {
  if (!/\d/.test(text)) return true;
  const own = unit === '' ? text : text.replaceAll(unit, '/');
  return own.split(/[^\p{L}\p{N}]+/u).some((part) => /^\d{6,}$/.test(part) && !isDay(part) && isTypedAlong(part));
}

const isDay = (digits: string): boolean =>
  /^(19|20)/.test(digits) && PlainDate.safeParse(digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')).success;

function isTypedAlong(digits: string): boolean {
  if (/([1-9])\1{4,}|^0+$/.test(digits)) return true;
  if ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits)) return true;
  return digits.length >= 8 && !digits.includes('0') && new Set(digits).size <= 3;
}

/** A typed index number that may stand: letters, digits and separators, and no placeholder. */
export function checkIndexNumber(text: string, unit: UnitCode): Result<string> {
  const index = text.normalize('NFKC').trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\-/_.()〔〕]{3,79}$/u.test(index) || isPlaceholderIndex(index, unit))
    return breaks('index-placeholder', text);
  return ok(index);
}
