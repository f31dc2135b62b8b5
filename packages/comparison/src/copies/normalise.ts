import { type NameFinder, nameFinder } from './find-names.ts';
import { fold, isHan } from './fold.ts';
import type { Range } from './range.ts';
import { type TakenKind, takenKinds, takings } from './taken-out.ts';

/** What was taken out of a text, and where. */
export interface TakenOut extends Range {
  readonly kind: TakenKind;
}

/** The letters that are compared; letter `i` stands at `[from[i], to[i])` of the original. */
export interface Normalised {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly takenOut: readonly TakenOut[];
}

/**
 * What two reports are compared by (R26, R27): letters alone, in half width, without marks, figures, days, document
 * numbers, names and addresses. `names` are those known; places and persons are also known by what stands beside them.
 */
export const normalise = (original: string, { names }: { readonly names: Iterable<string> }): Normalised =>
  normaliserOf(names)(original);

/** The same for many texts with the same names. */
export function normaliserOf(names: Iterable<string>): (original: string) => Normalised {
  const find = nameFinder(names);
  return (original) => {
    const folded = fold(original);
    const taken = takeOut(folded.text, find);
    const kept: number[] = [];
    for (let at = 0; at < folded.text.length; at += 1)
      if (taken[at] === 0 && isLetter(folded.text.charAt(at))) kept.push(at);
    const placeOf = (places: Uint32Array) => Uint32Array.from(kept, (at) => places[at] ?? 0);
    return {
      text: kept.map((at) => folded.text.charAt(at)).join(''),
      from: placeOf(folded.from),
      to: placeOf(folded.to),
      takenOut: rangesOf(taken, folded.from, folded.to),
    };
  };
}

/** For each unit the kind that took it, counted from 1; 0: it stays. */
function takeOut(text: string, find: NameFinder): Uint8Array {
  const taken = new Uint8Array(text.length);
  const take = (kind: TakenKind) => (from: number, to: number) => {
    const mark = takenKinds.indexOf(kind) + 1;
    for (let at = from; at < to; at += 1) if (taken[at] === 0) taken[at] = mark;
  };
  for (const { kind, pattern } of takings) {
    // Given names are surer than those told by a pattern.
    if (kind === 'name') find(text, take(kind));
    for (const { index, 0: match } of text.matchAll(pattern)) take(kind)(index, index + match.length);
  }
  return taken;
}

const isLetter = (unit: string): boolean => isHan(unit) || /[\p{L}\ud800-\udfff]/u.test(unit);

/** Neighbouring units of one kind are one range. */
function rangesOf(taken: Uint8Array, from: Uint32Array, to: Uint32Array): TakenOut[] {
  const ranges: TakenOut[] = [];
  for (let at = 0; at < taken.length; at += 1) {
    const mark = taken[at] ?? 0;
    const kind = takenKinds[mark - 1];
    if (kind === undefined) continue;
    const start = at;
    while (taken[at + 1] === mark) at += 1;
    ranges.push({ from: from[start] ?? 0, to: to[at] ?? 0, kind });
  }
  return ranges;
}
