/** Digits that stand together, with their place; the last sign may be the X of an identity number. */
export interface DigitGroup {
  readonly signs: string;
  readonly from: number;
  readonly to: number;
}

/** How two groups stand apart. */
export type Gap = 'space' | 'dash' | 'dot' | 'cell' | 'line';

/** Groups between which nothing stands that a person would read: `gaps[i]` parts group i from group i + 1. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  readonly gaps: readonly Gap[];
}

/** Every run of digits of a plain text. What is masked already (`138****5678`) ends a group for good. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: { groups: DigitGroup[]; gaps: Gap[] }[] = [];
  for (const match of text.matchAll(/\d+(?:[Xx](?![A-Za-z]))?|(?<![A-Za-z])[Xx](?![A-Za-z])/g)) {
    const group = { signs: match[0].toUpperCase(), from: match.index, to: match.index + match[0].length };
    const last = runs.at(-1);
    const before = last?.groups.at(-1);
    const gap = before === undefined ? null : gapOf(text.slice(before.to, group.from));
    if (last === undefined || gap === null) runs.push({ groups: [group], gaps: [] });
    else {
      last.groups.push(group);
      last.gaps.push(gap);
    }
  }
  return runs;
}

// Up to six signs: cells are often padded, and a line may end in blanks.
function gapOf(between: string): Gap | null {
  if (!/^[\s\-‐-―_.·•|│]{0,6}$/.test(between)) return null;
  if (/[\t|│]/.test(between)) return 'cell';
  if (/[\r\n]/.test(between)) return 'line';
  if (/[-‐-―_]/.test(between)) return 'dash';
  return /[.·•]/.test(between) ? 'dot' : 'space';
}

/** Groups `first` to `last` of a run, both included. */
export interface Stretch {
  readonly run: DigitRun;
  readonly first: number;
  readonly last: number;
  readonly signs: string;
  readonly from: number;
  readonly to: number;
}

/** Every stretch that starts at group `first` and has one of the lengths, the longest first. */
export function stretchesAt(run: DigitRun, first: number, lengths: readonly number[]): readonly Stretch[] {
  const most = Math.max(...lengths);
  const found: Stretch[] = [];
  let signs = '';
  for (const [index, group] of run.groups.slice(first, first + most).entries()) {
    signs += group.signs;
    if (signs.length > most) break;
    const from = run.groups[first]?.from ?? 0;
    if (lengths.includes(signs.length)) found.unshift({ run, first, last: first + index, signs, from, to: group.to });
  }
  return found;
}

/** Lengths of its groups, as `3-4-4`. */
export const splitOf = ({ run, first, last }: Stretch): string =>
  run.groups
    .slice(first, last + 1)
    .map(({ signs }) => signs.length)
    .join('-');
