import { z } from 'zod';

/**
 * 统计用区划代码 cut by level to 2, 4, 6, 9 or 12 characters, never by trimming zeros; the empty code is the nation.
 * What has no official code takes a letter segment of three: `330206D01`, section `330206002K03` (design D1).
 * A prefix is an ancestor, so a subtree is a range of text.
 */
export const UnitCode = z
  .string()
  .regex(
    /^(\d{2}|\d{4}|\d{6}|\d{2}[A-Z]\d{2}|\d{4}[A-Z]\d{2}|\d{6}(\d{3}|[A-Z]\d{2})|\d{6}(\d{3}|[A-Z]\d{2})(\d{3}|[A-Z]\d{2}))?$/,
  )
  .brand<'UnitCode'>();
export type UnitCode = z.infer<typeof UnitCode>;

/** The place a row belongs to: six digits, the tenant wall (design D2). */
export const DistrictCode = z
  .string()
  .regex(/^\d{6}$/)
  .brand<'DistrictCode'>();
export type DistrictCode = z.infer<typeof DistrictCode>;

/** A code written in program text. Throws when malformed. */
export const unitCode = (text: string): UnitCode => UnitCode.parse(text);

/** The unit directly above by code, or null for the nation. */
export function parentOf(code: UnitCode): UnitCode | null {
  if (code === '') return null;
  const letter = /[A-Z]\d{2}$/.test(code);
  return unitCode(code.slice(0, letter || code.length > 6 ? -3 : -2));
}

/** The digits before the first letter, the first six, right-padded with 0 (design D2). */
export function districtOf(code: UnitCode): DistrictCode {
  const digits = /^\d*/.exec(code)?.[0] ?? '';
  return DistrictCode.parse(digits.slice(0, 6).padEnd(6, '0'));
}

/** `ancestor` itself counts as within. */
export const isWithin = (code: UnitCode, ancestor: UnitCode): boolean => code.startsWith(ancestor);

export const isBelow = (code: UnitCode, ancestor: UnitCode): boolean =>
  code.length > ancestor.length && code.startsWith(ancestor);

/** A section of that unit: it files nothing, its drafts are kept apart by its code (design D1). */
export const isSectionOf = (code: UnitCode, unit: UnitCode): boolean =>
  code.length === unit.length + 3 && code.startsWith(unit) && /K\d{2}$/.test(code);

/** The unit to which a section's figures belong; any other unit is its own. */
export const houseOf = (code: UnitCode): UnitCode => (/K\d{2}$/.test(code) ? unitCode(code.slice(0, -3)) : code);

/** Half-open range of codes of a subtree under byte order: `from` ≤ code < `to`. `~` sorts after every code character. */
export interface CodeRange {
  readonly from: string;
  readonly to: string;
}

export const rangeOf = (code: UnitCode): CodeRange => ({ from: code, to: `${code}~` });

/** A unit by itself, without what lies below it: a space stands before every character of a code. */
export const rangeOfOne = (code: UnitCode): CodeRange => ({ from: code, to: `${code} ` });

/** Code lengths of the levels inside a place at which figures are grouped. */
export const levelsOfPlace = [6, 9, 12] as const;

/** The six-digit code that heads a place; what lies above a district has none. */
export const isTopOfPlace = (code: UnitCode): boolean => code.length === 6 && districtOf(code) === String(code);
