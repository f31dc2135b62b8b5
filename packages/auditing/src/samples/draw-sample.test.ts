import { plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, type SampleDesign } from './draw-sample.ts';
import { Seed } from './generator.ts';
import { type PopulationRecord, populationText } from './population.ts';

const record = (index: number, unit = `99010100${1 + (index % 3)}`): PopulationRecord => ({
  register: 'applications',
  unit: unitCode(unit),
  id: `2025-${index}`,
  title: `申请 ${index}`,
  day: plainDate(`2025-${String(1 + (index % 12)).padStart(2, '0')}-05`),
  amount: 1,
});
const records = (count: number) => Array.from({ length: count }, (_, index) => record(index));
const design = (of: Partial<SampleDesign> = {}): SampleDesign => ({
  size: 5,
  strata: 'none',
  seed: Seed.parse('42'),
  ...of,
});
const ids = (population: readonly PopulationRecord[], of: SampleDesign): string[] => {
  const drawn = drawSample(population, of);
  if (!drawn.ok) throw new Error(drawn.refusal.code);
  return drawn.value.records.map(({ record: { id } }) => id);
};

describe('a sample', () => {
  it('is the same for ever: what was drawn once can be drawn again after years', () => {
    expect(ids(records(20), design())).toEqual(['2025-7', '2025-17', '2025-0', '2025-9', '2025-18']);
    expect(ids(records(20), design({ strata: 'unit', size: 6 }))).toEqual([
      '2025-6',
      '2025-12',
      '2025-1',
      '2025-10',
      '2025-5',
      '2025-17',
    ]);
  });

  it('does not depend on the order in which the records were read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records(40), { minLength: 40 }), fc.nat(), (shuffled, seed) => {
        const of = design({ size: 12, strata: 'month', seed: Seed.parse(String(seed)) });
        expect(ids(shuffled, of)).toEqual(ids(records(40), of));
        expect(populationText(shuffled)).toBe(populationText(records(40)));
      }),
      { numRuns: 40 },
    );
  });

  it('holds as many as asked, each once, all of the population, and at least one of each stratum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), fc.nat(), (count, more, seed) => {
        const size = 3 + (more % (count - 2));
        const drawn = drawSample(records(count), design({ size, strata: 'unit', seed: Seed.parse(String(seed)) }));
        if (!drawn.ok) throw new Error(drawn.refusal.code);
        const found = drawn.value.records.map(({ record: { id } }) => id);
        expect(new Set(found).size).toBe(size);
        expect(found.every((id) => records(count).some((each) => each.id === id))).toBe(true);
        expect(new Set(drawn.value.records.map(({ stratum }) => stratum)).size).toBe(3);
      }),
    );
  });

  it('draws every record of a population about as often as any other', () => {
    const hits = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const id of ids(records(10), design({ size: 3, seed: Seed.parse(String(seed)) })))
        hits.set(id, (hits.get(id) ?? 0) + 1);
    // 600 each; the standard deviation is 20.
    for (const id of records(10).map((each) => each.id)) expect(Math.abs((hits.get(id) ?? 0) - 600)).toBeLessThan(90);
  });

  it('of a record that stands behind two parts of a figure holds it once', () => {
    const [first] = records(1);
    if (first === undefined) throw new Error('none');
    expect(ids([first, { ...first, amount: 2 }], design({ size: 1 }))).toEqual(['2025-0']);
    expect(populationText([first, { ...first, amount: 2 }])).toBe(populationText([{ ...first, amount: 3 }]));
  });
});

it.each([
  ['nobody', [], {}, 'population-empty'],
  ['more than there are', records(4), {}, 'sample-too-large'],
  ['fewer than there are strata', records(12), { strata: 'month', size: 5 }, 'too-few-for-strata'],
] as const)('%s cannot be drawn from', (_, population, of, rule) => {
  expect(drawSample(population, design(of))).toMatchObject({ refusal: { code: 'audit-rule', facts: { rule } } });
});

describe('the text of a population tells a changed one', () => {
  const [changed, ...rest] = records(5);
  if (changed === undefined) throw new Error('none');
  it.each([
    ['one more', [...records(5), record(9)]],
    ['one less', rest],
    ['another day', [{ ...changed, day: plainDate('2025-12-31') }, ...rest]],
    ['another amount', [{ ...changed, amount: 7 }, ...rest]],
    ['another unit', [{ ...changed, unit: unitCode('990101009') }, ...rest]],
  ])('%s', (_, other) => {
    expect(populationText(other)).not.toBe(populationText(records(5)));
  });
});
