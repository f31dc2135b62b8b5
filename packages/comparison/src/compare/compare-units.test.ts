import { findCell, getForm } from '@gongkai/forms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareUnits } from './compare-units.ts';
import { chance, smallForm, street, varied } from './testing/small-world.ts';

const asked = (units: Parameters<typeof compareUnits>[1], form = smallForm) =>
  compareUnits(form, units).questions.map(({ unit, cell }) => `${unit.slice(6)} ${cell}`);

test('a figure that fits neither its own years nor its like is asked after, with the numbers', () => {
  const units = [
    street(1, [40, 31, 0, null], [41, 3, 0, null], [38, 4, 0, null], [44, 2, 0, null]),
    street(2, [39, 4, 0, null], [42, 3, 0, null], [40, 5, 0, null], [37, 4, 0, null]),
    street(3, [45, 2, 0, null], [43, 3, 0, null], [36, 2, 0, null], [40, 3, 0, null]),
    street(4, [36, 3, 0, null], [38, 2, 0, null], [41, 4, 0, null], [45, 3, 0, null]),
    street(5, [42, 5, 0, null], [37, 4, 0, null], [42, 3, 0, null], [43, 5, 0, null]),
  ];
  const { questions } = compareUnits(smallForm, units);
  expect(questions).toHaveLength(1);
  expect(questions[0]).toMatchObject({
    unit: '990101001',
    cell: 'P6.PENALTY.decisions',
    observed: 31,
    history: { expected: 3, model: 'poisson', shape: null, low: 2, middle: 3, high: 4, count: 3 },
    peers: { model: 'poisson', low: 2, middle: 3, high: 5, count: 4 },
    years: [{ period: '2021', figure: 3 }, { figure: 4 }, { figure: 2 }],
  });
  expect(questions[0]?.history?.p).toBeLessThan(1e-9);
});

test('the probability is that of the binomial, given the total', () => {
  const alone = [
    street(1, [12, null, null, null], [2, null, null, null], [1, null, null, null], [3, null, null, null]),
  ];
  // scipy: 2 · binom.sf(11, 18, 1/4).
  expect(compareUnits(smallForm, alone).questions[0]?.history?.p).toBeCloseTo(0.000_462_358_118_966, 12);
});

test('all-zero units are never asked, whatever their like report', () => {
  const zeros = [0, 0, 0, 0];
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 4, maxLength: 4 }), fc.nat(6), (like, years) => {
      const before = Array.from({ length: years }, () => zeros);
      const units = [street(1, zeros, ...before), ...[2, 3, 4, 5, 6, 7].map((each) => street(each, like, like, like))];
      expect(asked(units).filter((each) => each.startsWith('001'))).toEqual([]);
    }),
  );
});

test('a unit that filed figures before and only zeros now is asked', () => {
  const units = [street(1, [0, 0, 0, 0], [60, 0, 0, 0], [55, 0, 0, 0], [58, 0, 0, 0])];
  expect(asked(units)).toEqual(['001 P5.LICENSE.decisions']);
});

test('who has not filed is no zero: neither asked nor a measure', () => {
  const filed = [1, 2, 3, 4, 5].map((each) => street(each, [20 + each, 5, 0, null]));
  const absent = Array.from({ length: 40 }, (_, index) => street(10 + index, null));
  expect(compareUnits(smallForm, [...filed, ...absent])).toEqual(compareUnits(smallForm, filed));
  const blanks = Array.from({ length: 40 }, (_, index) => street(10 + index, [null, null, null, null]));
  expect(asked([...filed, ...blanks])).toEqual([]);
});

test('unlike units are not held against one another', () => {
  const streets = [1, 2, 3, 4, 5].map((each) => street(each, [5, 5, 0, null]));
  const large = { ...street(9, [900, 5, 0, null]), kind: 'department' as const, unit: '990101D01' };
  expect(asked([...streets, large])).toEqual([]);
  expect(asked([...streets, street(9, [900, 5, 0, null])])).toEqual(['009 P5.LICENSE.decisions']);
});

test('by population where every unit that filed has one', () => {
  const units = [1, 2, 3, 4, 5, 6].map((each) => ({ ...street(each, [20, 5, 0, null]), population: 10_000 }));
  const large = { ...street(9, [200, 50, 0, null]), population: 100_000 };
  expect(compareUnits(smallForm, [...units, large])).toMatchObject({ questions: [], byPopulation: true });
  const unknown = { ...large, population: null };
  expect(compareUnits(smallForm, [...units, unknown])).toMatchObject({ byPopulation: false });
  expect(asked([...units, unknown])).toEqual(['009 P5.LICENSE.decisions', '009 P6.PENALTY.decisions']);
});

test('one wrong figure does not make the right ones look small', () => {
  const units = [1, 2, 3, 4, 5, 6, 7, 8].map((each) =>
    street(each, [100 + each, 1, 0, null], [98, 1, 0, null], [103, 2, 0, null]),
  );
  const wrong = street(9, [1_020_000, 1, 0, null], [101, 1, 0, null], [99, 2, 0, null]);
  expect(asked([...units, wrong])).toEqual(['009 P5.LICENSE.decisions']);
});

test('a slip of an earlier year is set aside, and the right figure after it not asked', () => {
  const units = [1, 2, 3, 4, 5].map((each) =>
    street(each, [200 + each, 1, 0, null], [198, 1, 0, null], [203, 1, 0, null], [each === 1 ? 2040 : 204, 1, 0, null]),
  );
  expect(asked(units)).toEqual([]);
});

test('a total is not asked after twice', () => {
  const form = getForm('a2021');
  const row = (x: number) => form.cells.map(({ code }) => (code === 'R1.C1' || code === 'R1.C7' ? x : 0));
  const units = [1, 2, 3, 4, 5].map((each) => street(each, row(each === 1 ? 90 : 3), row(3), row(4), row(2)));
  expect(findCell(form, 'R1.C7')?.computedFrom).toContain('R1.C1');
  expect(asked(units, form)).toEqual(['001 R1.C1']);
});

/** A district of 20 streets, four years, three counts and an amount each, varying from year to year and street to street. */
function district(seed: number, spread: number) {
  const random = chance(seed);
  return Array.from({ length: 20 }, (_, index) => {
    const sizes = [varied(120, 0.6, random), varied(30, 0.6, random), 8];
    const year = () => [
      ...sizes.map((size) => varied(size, spread, random)),
      500_000 + varied(200, spread, random) * 1000,
    ];
    return street(index + 1, year(), year(), year(), year());
  });
}

test.each([0, 0.15])('without a fault about one district in fifty is asked anything (years spread by %d)', (spread) => {
  const asking = Array.from({ length: 100 }, (_, seed) => compareUnits(smallForm, district(seed, spread)));
  expect(asking.filter(({ questions }) => questions.length > 0).length).toBeLessThanOrEqual(6);
});

test.each([10, 100, 10_000])('planted slips of %d times are found, 99 in 100', (factor) => {
  const random = chance(factor);
  let found = 0;
  const runs = 200;
  for (let seed = 0; seed < runs; seed += 1) {
    const units = district(seed, 0.15);
    const at = Math.floor(random() * 20);
    const cell = Math.floor(random() * 4);
    const spoilt = units.map((unit, index) => ({
      ...unit,
      figures: (unit.figures ?? []).map((x, place) => (index === at && place === cell ? (x ?? 0) * factor : x)),
    }));
    const { questions } = compareUnits(smallForm, spoilt);
    const question = questions.find(
      (each) => each.unit === units[at]?.unit && each.cell === smallForm.cells[cell]?.code,
    );
    if (question?.slip?.factor === factor || (units[at]?.figures?.[cell] ?? 0) === 0) found += 1;
  }
  expect(found / runs).toBeGreaterThanOrEqual(0.99);
});

test('a figure with 万 lost is found too', () => {
  const units = [1, 2, 3, 4, 5].map((each) =>
    street(each, [31_000 + 900 * each, 1, 0, null], [30_500, 1, 0, null], [32_800, 1, 0, null]),
  );
  const lost = street(9, [3, 1, 0, null], [30_900, 1, 0, null], [31_700, 1, 0, null]);
  expect(compareUnits(smallForm, [...units, lost]).questions[0]).toMatchObject({
    unit: '990101009',
    slip: { direction: 'too-small', factor: 10_000, against: 'history' },
  });
});

test('an amount is held against its like only where 元 and 万元 were taken for one another', () => {
  const amount = (of: number) => [1, 1, 0, of];
  const like = [1, 2, 3, 4].map((each) => street(each, amount(380_000_000 + each * 10_000_000)));
  expect(asked([...like, street(9, amount(3_900_000))])).toEqual([]);
  expect(asked([...like, street(9, amount(39_000))])).toEqual(['009 P8.FEE.amount']);
});

test('exchanged digits are spoken of where the figure is unusual anyway', () => {
  const units = [1, 2, 3, 4].map((each) => street(each, [18, 1, 0, null], [17, 1, 0, null], [18, 1, 0, null]));
  const swapped = street(9, [81, 1, 0, null], [17, 1, 0, null], [18, 1, 0, null]);
  expect(compareUnits(smallForm, [...units, swapped]).questions[0]?.swap).toEqual({ period: '2023', figure: 18 });
});

test('random worlds end, and every question is in the world', () => {
  const figure = fc.oneof(fc.constant(null), fc.constant(0), fc.nat(20), fc.nat(9_999_999_999_999));
  const row = fc.array(figure, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(row), fc.array(row, { maxLength: 4 })), { maxLength: 12 }), (rows) => {
      const units = rows.map(([now, before], index) => street(index, now, ...before));
      for (const { unit, cell, observed, history, peers } of compareUnits(smallForm, units).questions) {
        const place = smallForm.cells.findIndex(({ code }) => code === cell);
        expect(units.find((each) => each.unit === unit)?.figures?.[place]).toBe(observed);
        for (const each of [history, peers]) {
          if (each !== null) expect(each.p >= 0 && each.p <= 1 && each.q >= each.p && each.q <= 1).toBe(true);
        }
      }
    }),
  );
});
