import { addDays, plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBelow, unitCode } from './code.ts';
import { judgeReorganisation } from './judge-reorganisation.ts';
import { heirOf, originsOf, predecessorsOf, successorsOf } from './lineage.ts';
import { drawReorganisation, type ReorganisedPlace, reorganised, smallPlace } from './testing/random-reorganisation.ts';
import { existsOn } from './unit.ts';

const root = unitCode('990101');
const start = plainDate('2020-01-01');
const today = plainDate('2030-01-01');

/** Ten reorganisations one after the other; each is one the judge lets through. */
function history(numbers: readonly number[]) {
  let next = 0;
  const draw = (below: number): number => {
    next += 1;
    return (numbers[next % numbers.length] ?? 0) % below;
  };
  let place: ReorganisedPlace = smallPlace(root, 4, 3, plainDate('2000-01-01'));
  const steps: ReorganisedPlace[] = [place];
  let done = 0;
  for (let step = 0; step < 12; step += 1) {
    const change = drawReorganisation(place, addDays(start, step * 30), draw);
    if (change === null) continue;
    expect(judgeReorganisation(change, { ...place, today })).toEqual([]);
    place = reorganised(place, change);
    steps.push(place);
    done += 1;
  }
  return { place, steps, done };
}

const draws = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 80 });

test('a closed year keeps its total in today’s tree, and every figure lies in exactly one unit that stands', () => {
  let done = 0;
  fc.assert(
    fc.property(draws, fc.array(fc.nat(99), { minLength: 16, maxLength: 16 }), (numbers, figures) => {
      const { place, steps, done: of } = history(numbers);
      done += of;
      // Figures of the year before: of the units that stood then.
      const [first] = steps;
      const filed = [...(first?.units.values() ?? [])].map(({ code }, index) => ({
        code,
        figure: figures[index % 16] ?? 0,
      }));
      const total = filed.reduce((sum, { figure }) => sum + figure, 0);
      const codes = filed.map(({ code }) => code);
      const todays = [...place.units.values()];
      const shown = todays.map(({ code }) =>
        originsOf(place.lineage, code, codes).reduce(
          (sum, origin) => sum + (filed.find((each) => each.code === origin)?.figure ?? 0),
          0,
        ),
      );
      expect(shown.reduce((sum, figure) => sum + figure, 0)).toBe(total);
      for (const code of codes) {
        const heir = place.units.get(heirOf(place.lineage, code));
        const closedForGood = place.lineage.some(({ from, kind }) => from === heir?.code && kind === 'close');
        expect(heir !== undefined && (closedForGood || existsOn(heir, today)), code).toBe(true);
      }
      // The tree of the closed year is what it was: nobody who stood in it stands in it less.
      for (const unit of first?.units.values() ?? []) {
        const now = place.units.get(unit.code);
        expect(now?.openedOn).toBe(unit.openedOn);
        expect(now?.closedOn === null || (now?.closedOn ?? '') >= start).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
  expect(done).toBeGreaterThan(1_000);
});

test('the tree stays a tree, and lineage reads the same from both ends', () => {
  fc.assert(
    fc.property(draws, (numbers) => {
      const { place } = history(numbers);
      const standing = [...place.units.values()].filter((unit) => existsOn(unit, today));
      for (const unit of standing) {
        if (unit.code === root) continue;
        const above = standing.filter((other) => isBelow(unit.code, other.code));
        expect(above.length, unit.code).toBe(unit.kind === 'community' ? 2 : 1);
      }
      for (const { from, to } of place.lineage.filter((each) => each.from !== each.to)) {
        expect(successorsOf(place.lineage, from).map((each) => each.to)).toContain(to);
        expect(predecessorsOf(place.lineage, to).map((each) => each.from)).toContain(from);
      }
    }),
    { numRuns: 60 },
  );
});
