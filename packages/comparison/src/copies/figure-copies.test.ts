import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeFigures } from './figure-copies.ts';

const least = { share: 0.9, evidence: 6 };
const row = (unit: string, ...figures: (number | null)[]) => ({ unit, figures });
const others = [
  row('c', 17, 4, 0, 250, 31, 9, 77, 12),
  row('d', 90, 1, 3, 11, 5, 60, 2, 2),
  row('e', 6, 0, 0, 3, 1, 0, 2, 0),
];

test('the same figures in the same cells are no chance', () => {
  const [first] = likeFigures(
    [row('a', 41, 7, 0, 326, 58, 13, 209, 6), row('a', 41, 7, 0, 326, 58, 13, 209, 6), ...others],
    least,
  );
  expect(first).toMatchObject({ left: 1, right: 0, equal: 7, of: 7 });
});

test('nearly the same: one cell of ten is other', () => {
  const given = [41, 7, 12, 326, 58, 13, 209, 66, 95, 18];
  const one = [...given.slice(0, 9), 19];
  const two = [...given.slice(0, 8), 94, 19];
  expect(likeFigures([row('a', ...given), row('b', ...one)], least)).toMatchObject([{ equal: 9, of: 10 }]);
  expect(likeFigures([row('a', ...given), row('b', ...two)], least)).toEqual([]);
});

test.each([
  ['all zero', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['nothing reported', [null, null, null, null]],
  ['a few small ones', [1, 0, 2, 0, 1, 3, 0, 1]],
  ['one figure that stands in every cell', [4312, 4312, 4312, 4312, 0, 0, 0, 0]],
])('no evidence: %s', (_name, figures) => {
  expect(likeFigures([row('a', ...figures), row('b', ...figures), ...others], least)).toEqual([]);
});

test('figures that everybody reports are evidence of nothing', () => {
  const alike = Array.from({ length: 12 }, (_, at) => row(`u${at}`, 128, 365, 214, 990));
  expect(likeFigures(alike, least)).toEqual([]);
});

test('what neighbours report with different digits is not held together', () => {
  expect(likeFigures(others, least)).toEqual([]);
});

test('nothing alike is passed over: as if every two rows had been held together', () => {
  const rows = fc.array(
    fc.record({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      figures: fc.array(fc.constantFrom(null, 0, 3, 41, 128), { minLength: 6, maxLength: 6 }),
    }),
    { maxLength: 8 },
  );
  const loose = { share: 0.6, evidence: 1 };
  fc.assert(
    fc.property(rows, (all) => {
      const found = new Set(likeFigures(all, loose).map(({ left, right }) => `${left} ${right}`));
      for (const [left, a] of all.entries())
        for (const [right, b] of all.slice(0, left).entries()) {
          const of = a.figures.filter((figure, cell) => (figure ?? 0) > 0 || (b.figures[cell] ?? 0) > 0).length;
          const equal = a.figures.filter((figure, cell) => (figure ?? 0) > 0 && figure === b.figures[cell]);
          // A pair is looked at for a figure that few report; what everybody reports leads to none.
          const isRare = a.figures.some((figure, cell) => {
            const holders = new Set(all.filter((each) => each.figures[cell] === figure).map(({ unit }) => unit));
            return (figure ?? 0) > 0 && figure === b.figures[cell] && holders.size <= 2;
          });
          if (found.has(`${left} ${right}`)) expect(equal.length).toBeGreaterThanOrEqual(loose.share * of);
          else if (equal.length >= loose.share * of && isRare)
            expect(evidenceOf(all, a, b)).toBeLessThan(loose.evidence + 0.01);
        }
    }),
    { numRuns: 300 },
  );
});

/** Evidence once more, by the definition: each distinct figure once, in the cell where most report it. */
function evidenceOf(
  rows: readonly ReturnType<typeof row>[],
  a: ReturnType<typeof row>,
  b: ReturnType<typeof row>,
): number {
  const askers = new Set([a.unit, b.unit]).size;
  const all = new Set(rows.map(({ unit }) => unit)).size;
  const chance = new Map<number, number>();
  for (const [cell, figure] of a.figures.entries()) {
    if (figure === null || figure === 0 || figure !== b.figures[cell]) continue;
    const units = new Set(rows.filter((each) => each.figures[cell] === figure).map(({ unit }) => unit)).size;
    const share = Math.max(0, units - askers) / Math.max(1, all - askers);
    chance.set(figure, Math.max(chance.get(figure) ?? 0, share, 10 ** -String(figure).length));
  }
  return [...chance.values()].reduce((sum, each) => sum - Math.log10(Math.min(1, each)), 0);
}
