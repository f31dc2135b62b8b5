import type { SchemeItem } from '@gongkai/auditing';
import type { SchemeRunView } from '@gongkai/reports';
import { tenthsOf } from './item-draft.ts';

/** Points and reason while they are typed. */
export interface GivenDraft {
  readonly points: string;
  readonly reason: string;
}

type Result = SchemeRunView['results'][number];
type Said = ReadonlyMap<string, GivenDraft>;

/** Units that nobody has given points of an item yet. */
export const missingOf = ({ results }: SchemeRunView, code: string): readonly Result[] =>
  results.filter(({ items }) => items.some((item) => item.code === code && item.why.kind === 'manual-missing'));

/** How many points nobody has given yet, of all items. */
export const missingIn = (view: SchemeRunView): number =>
  view.body.items.reduce((count, { code }) => count + missingOf(view, code).length, 0);

export const isBlank = ({ points, reason }: GivenDraft): boolean => points.trim() === '' && reason.trim() === '';

/** What is given of `item`: the rows that have both. */
export const givenOf = (missing: readonly Result[], said: Said, { code, points: most }: SchemeItem) =>
  missing.flatMap(({ unit }) => {
    const draft = said.get(unit);
    const points = pointsOf(draft, most);
    return draft === undefined || points === null
      ? []
      : [{ of: unit, item: code, points, reason: draft.reason.trim() }];
  });

/** Names of the units of which something is written that cannot be saved. */
export const halfGiven = (missing: readonly Result[], said: Said, most: number): readonly string[] =>
  missing
    .filter(({ unit }) => {
      const draft = said.get(unit);
      return draft !== undefined && !isBlank(draft) && pointsOf(draft, most) === null;
    })
    .map(({ unitName }) => unitName);

function pointsOf(draft: GivenDraft | undefined, most: number): number | null {
  if (draft === undefined || draft.reason.trim().length < 2) return null;
  const points = tenthsOf(draft.points);
  return points === null || points > most ? null : points;
}

/** What is said of `unit`, said of every blank row below it too. */
export function sameBelow(missing: readonly Result[], said: Said, unit: string): Said {
  const draft = said.get(unit);
  if (draft === undefined) return said;
  const below = missing.slice(missing.findIndex((each) => each.unit === unit) + 1).map((each) => each.unit);
  const blank = below.filter((each) => isBlank(said.get(each) ?? { points: '', reason: '' }));
  return new Map([...said, ...blank.map((each) => [each, draft] as const)]);
}
