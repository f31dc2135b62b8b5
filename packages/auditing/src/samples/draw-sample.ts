import { ok, type Result, refuse, StrataKind } from '@gongkai/kernel';
import { z } from 'zod';
import { allocate } from './allocate.ts';
import { Seed, splitMix64 } from './generator.ts';
import { inDrawingOrder, type PopulationRecord, stratumOf } from './population.ts';

/** How a sample is drawn: how many, from which strata, by which seed. */
/** More than this nobody ticks. */
export const mostDrawn = 2_000;

export const SampleDesign = z.object({ size: z.number().int().min(1).max(mostDrawn), strata: StrataKind, seed: Seed });
export type SampleDesign = z.infer<typeof SampleDesign>;

/** A stratum as it was drawn from. `''` is the only one of an undivided population. */
export const SampleStratum = z.object({ name: z.string(), population: z.number().int(), size: z.number().int() });
export type SampleStratum = z.infer<typeof SampleStratum>;

export interface DrawnRecord {
  readonly stratum: string;
  readonly record: PopulationRecord;
}

export interface Drawn {
  readonly population: number;
  readonly strata: readonly SampleStratum[];
  /** In the order of drawing. */
  readonly records: readonly DrawnRecord[];
}

/**
 * Draws without replacement: records are numbered in drawing order, strata go by name, each is drawn from by the first
 * steps of a Fisher–Yates shuffle, all by one stream from the seed. The same seed and the same population give the same
 * sample, whoever draws it. Refused when the population is empty or smaller than the sample, or has more strata than the
 * sample has records.
 */
export function drawSample(records: readonly PopulationRecord[], { size, strata, seed }: SampleDesign): Result<Drawn> {
  const population = inDrawingOrder(records);
  if (population.length === 0) return refuse('audit-rule', { rule: 'population-empty', detail: '' });
  if (size > population.length)
    return refuse('audit-rule', { rule: 'sample-too-large', detail: String(population.length) });
  const divided = divide(population, strata);
  if (size < divided.length)
    return refuse('audit-rule', { rule: 'too-few-for-strata', detail: String(divided.length) });
  const sizes = allocate(
    divided.map(([, members]) => members.length),
    size,
  );
  const positions = drawPositions(
    divided.map(([, members], index) => ({ population: members.length, size: sizes[index] ?? 0 })),
    seed,
  );
  const drawn = divided.map(([name, members], index) => ({
    name,
    population: members.length,
    records: (positions[index] ?? []).flatMap((position) => members[position] ?? []),
  }));
  return ok({
    population: population.length,
    strata: drawn.map((each) => ({ name: each.name, population: each.population, size: each.records.length })),
    records: drawn.flatMap((each) => each.records.map((record) => ({ stratum: each.name, record }))),
  });
}

/**
 * Which places of each stratum are drawn, counted from 0 in drawing order, in the order of drawing: that alone says much of
 * a sample whose population nobody has any more.
 */
export function drawPositions(strata: readonly Omit<SampleStratum, 'name'>[], seed: Seed): number[][] {
  const { below } = splitMix64(seed);
  return strata.map(({ population, size }) =>
    firstOfShuffle(
      Array.from({ length: population }, (_, index) => index),
      size,
      below,
    ),
  );
}

function divide(population: readonly PopulationRecord[], kind: StrataKind): [string, PopulationRecord[]][] {
  const strata = new Map<string, PopulationRecord[]>();
  for (const record of population) {
    const name = stratumOf(kind, record);
    strata.set(name, [...(strata.get(name) ?? []), record]);
  }
  return [...strata].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function firstOfShuffle<Item>(items: readonly Item[], count: number, below: (limit: number) => number): Item[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
}
