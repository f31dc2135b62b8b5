import { isLabelled, isOfSomethingElse } from './context.ts';
import { type DigitGroup, type Gap, type Stretch, splitOf } from './digit-runs.ts';

/** A stretch of digits that might be a number, in its text. */
export interface Candidate {
  readonly text: string;
  readonly stretch: Stretch;
  /** The groups before it are a number of their own. */
  readonly follows: boolean;
}

/** Whole, or parted the way people part it and standing by itself; any other way only under its name or over one line end. */
export function isWritten(candidate: Candidate, usual: RegExp, name: RegExp): boolean {
  const { text, stretch } = candidate;
  if (isOfSomethingElse(text, stretch.from, stretch.to)) return false;
  if (stretch.first === stretch.last) return true;
  if (isLabelled(text, stretch.from, name)) return true;
  if (!isApart(candidate, usual)) return false;
  const gaps = stretch.run.gaps.slice(stretch.first, stretch.last);
  return usual.test(splitOf(stretch)) || (gaps.length === 1 && gaps[0] === 'line');
}

/** In a row of figures any three neighbours might look like a number: what stands around must be parted in another way. */
function isApart({ text, stretch, follows }: Candidate, usual: RegExp): boolean {
  const { groups, gaps } = stretch.run;
  const { first, last } = stretch;
  const inside = gaps.slice(first, last);
  const isOther = (gap: Gap | undefined, next: Gap | undefined) =>
    gap === undefined || !inside.includes(gap) || next === 'dash' || next === 'dot';
  const before = groups[first - 1];
  const left = isOther(gaps[first - 1], gaps[first - 2]) || follows || (before !== undefined && isLead(text, before));
  const after = groups.slice(last + 1, last + 1 + (last - first + 1)).map(({ signs }) => signs.length);
  return left && (isOther(gaps[last], gaps[last + 1]) || usual.test(after.join('-')));
}

/** The number of a country, or of the line: 86 138 0013 8000, 12 138 0013 8000. */
const isLead = (text: string, { signs, from }: DigitGroup): boolean =>
  /^(00)?86$/.test(signs) || (signs.length <= 3 && /(^|[\r\n])[ \t|│]*$/.test(text.slice(Math.max(0, from - 8), from)));
