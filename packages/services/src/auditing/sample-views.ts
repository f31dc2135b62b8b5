import { createHash } from 'node:crypto';
import { errorRate, type PopulationRecord, populationText } from '@gongkai/auditing';
import { findUnit, listSampleRows, type Query, type SampleRecord } from '@gongkai/db';
import type { Confidence, PlainDate } from '@gongkai/kernel';
import type { SampleSummary, SampleView, TickRow } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { populationOf } from './population-of.ts';

/** What a population is known again by. */
export const populationHash = (records: readonly PopulationRecord[]): string =>
  createHash('sha256').update(populationText(records)).digest('hex');

export async function sampleSummary(query: Query, sample: SampleRecord, today: PlainDate): Promise<SampleSummary> {
  const { id, engagement, figure, strata, size, population, ticked, errors, at, by } = sample;
  const unit = await findUnit(query, figure.unit, today);
  const unitName = unit?.name ?? figure.unit;
  return { id, engagement, figure, unitName, strata, size, population, ticked, errors, at, by };
}

/** A sample with its sheet, whether the records behind the figure have changed since, and what it says of them. */
export async function sampleView(
  query: Query,
  unit: UnitCode,
  sample: SampleRecord,
  { confidence, today }: { readonly confidence: Confidence; readonly today: PlainDate },
): Promise<SampleView> {
  const rows = await listSampleRows(query, unit, sample.id);
  const population = await populationOf(query, sample.figure);
  const { generator, seed, sha256, drawn } = sample;
  return {
    ...(await sampleSummary(query, sample, today)),
    ...{ generator, seed, sha256, drawn, rows },
    changed: !population.ok || populationHash(population.value.records) !== sha256,
    rate: rateOf(sample, rows, confidence),
  };
}

function rateOf({ drawn }: SampleRecord, rows: readonly TickRow[], confidence: Confidence): SampleView['rate'] {
  if (rows.some(({ verdict }) => verdict === null)) return null;
  const strata = drawn.map(({ name, population, size }) => ({
    population,
    drawn: size,
    errors: rows.filter(({ stratum, verdict }) => stratum === name && verdict !== 'right').length,
  }));
  return errorRate(strata, confidence);
}
