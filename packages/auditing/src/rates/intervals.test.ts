import { describe, expect, it } from 'vitest';
import { errorRate } from './error-rate.ts';
import { hypergeometric } from './hypergeometric.ts';
import { clopperPearson, finiteInterval, type Interval } from './intervals.ts';

describe('Clopper and Pearson', () => {
  // As printed in tables of exact binomial limits (among them Altman, Statistics with confidence, 2000).
  it.each([
    [10, 0, 95, 0, 0.3085],
    [10, 1, 95, 0.0025, 0.445],
    [10, 5, 95, 0.1871, 0.8129],
    [10, 10, 95, 0.6915, 1],
    [20, 4, 95, 0.0573, 0.4366],
    [100, 10, 95, 0.049, 0.1762],
    [30, 0, 99, 0, 0.1619],
    [100, 1, 90, 0.0005, 0.0466],
  ] as const)('%i drawn, %i wrong, confidence %i: %f to %f', (drawn, errors, confidence, least, most) => {
    const found = clopperPearson(drawn, errors, confidence);
    expect(found.least).toBeCloseTo(least, 4);
    expect(found.most).toBeCloseTo(most, 4);
  });
});

describe('a finite population', () => {
  // By hand: of 10 with 5 drawn and none wrong, 4 wrong ones would stay unseen in 1/42 = 2.4 % of all draws, 3 in 1/12 = 8.3 %.
  it('of 10, 5 drawn, none wrong: at most 3', () => {
    expect(finiteInterval(10, 5, 0, 95)).toEqual({ least: 0, most: 3 });
  });

  it('drawn whole is known', () => {
    expect(finiteInterval(12, 12, 4, 95)).toEqual({ least: 4, most: 4 });
  });

  it('nears the binomial interval as it grows', () => {
    const { least, most } = finiteInterval(100_000, 100, 10, 95);
    expect(least / 100_000).toBeCloseTo(0.049, 3);
    expect(most / 100_000).toBeCloseTo(0.1762, 3);
  });

  it.each([
    [12, 5, 95],
    [30, 12, 90],
    [60, 20, 95],
    [60, 20, 99],
  ] as const)(
    'of %i with %i drawn is covered at least as often as claimed (%i), however many are wrong',
    (population, drawn, confidence) => {
      const intervals = Array.from({ length: drawn + 1 }, (_, errors) =>
        finiteInterval(population, drawn, errors, confidence),
      );
      for (let marked = 0; marked <= population; marked += 1) {
        const urn = hypergeometric({ population, marked, drawn });
        const covered = intervals.reduce(
          (sum, { least, most }, errors) => sum + (least <= marked && marked <= most ? urn.exactly(errors) : 0),
          0,
        );
        expect(covered, `${marked} wrong`).toBeGreaterThanOrEqual(confidence / 100 - 1e-9);
      }
    },
  );
});

describe('several strata', () => {
  /** The chance with which the intervals of two strata, by what is found in each, hold the truth. */
  function coverage(intervals: readonly (readonly Interval[])[], one: Urnful, other: Urnful): number {
    const truth = (one.marked + other.marked) / (one.population + other.population);
    const [first, second] = [hypergeometric(one), hypergeometric(other)];
    let covered = 0;
    intervals.forEach((row, found) => {
      row.forEach(({ least, most }, also) => {
        if (least - 1e-12 <= truth && truth <= most + 1e-12) covered += first.exactly(found) * second.exactly(also);
      });
    });
    return covered;
  }
  interface Urnful {
    readonly population: number;
    readonly marked: number;
    readonly drawn: number;
  }

  it.each([
    [40, 8, 20, 4],
    [50, 9, 3, 1],
    [30, 3, 30, 3],
    [40, 4, 10, 10],
  ])('%i with %i drawn beside %i with %i are covered at least as often as claimed', (first, drawn, second, more) => {
    const upTo = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);
    const intervals = upTo(drawn).map((errors) =>
      upTo(more).map((also) =>
        errorRate(
          [
            { population: first, drawn, errors },
            { population: second, drawn: more, errors: also },
          ],
          95,
        ),
      ),
    );
    for (const wrong of upTo(first))
      for (const also of upTo(second))
        expect(
          coverage(
            intervals,
            { population: first, marked: wrong, drawn },
            { population: second, marked: also, drawn: more },
          ),
        ).toBeGreaterThanOrEqual(0.95);
  });

  it('weigh by their size', () => {
    const strata = [
      { population: 90, drawn: 9, errors: 0 },
      { population: 10, drawn: 1, errors: 1 },
    ];
    expect(errorRate(strata, 95)).toMatchObject({ errors: 1, drawn: 10, rate: 0.1, method: 'stratified' });
    expect(errorRate([{ population: 100, drawn: 10, errors: 1 }], 95)).toMatchObject({ rate: 0.1, method: 'finite' });
  });
});
