import { daysBetween, type PlainDate } from '@gongkai/kernel';

/** What two applications are compared by. `applicant` is a keyed digest or the number itself: only equality is asked. */
export interface Comparable {
  readonly applicant: string | null;
  readonly description: string;
  readonly arrivedOn: PlainDate;
}

/** Share of pairs of neighbouring characters that two texts have in common (Dice), 0 to 1; blind to spaces and marks. */
export function similarity(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.size === 0 || right.size === 0) return left.size === right.size && plain(one) === plain(other) ? 1 : 0;
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

/**
 * 可能重复: the same applicant asking nearly the same within a year, or anybody asking quite the same within a month. A hint
 * to look, never a decision (第三十六条第（六）项 asks for a person's judgement).
 */
export function isLikelyDuplicate(one: Comparable, other: Comparable): boolean {
  const apart = Math.abs(daysBetween(one.arrivedOn, other.arrivedOn));
  const alike = similarity(one.description, other.description);
  const same = one.applicant !== null && one.applicant === other.applicant;
  return same ? apart <= 366 && alike >= 0.6 : apart <= 31 && alike >= 0.9;
}

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '');

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...plain(text)];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
