import { createHash } from 'node:crypto';
import {
  allocate,
  drawPositions,
  drawSample,
  generatorName,
  PopulationRecord,
  populationText,
  recordKey,
  SampleStratum,
  Seed,
  stratumOf,
} from '@gongkai/auditing';
import { StrataKind } from '@gongkai/kernel';
import { AuditedFigure } from '@gongkai/reports';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { compare, type Report } from './difference.ts';
import { ownerQuery } from './owner-query.ts';
import { populationAgain } from './population-again.ts';
import { allRowsOf } from './rows-of.ts';

const SheetRow = PopulationRecord.extend({ ordinal: z.number().int(), stratum: z.string() });
const Sample = z.object({
  unit: UnitCode,
  id: z.string(),
  figure: AuditedFigure,
  generator: z.string(),
  seed: Seed,
  strata: StrataKind,
  size: z.number().int(),
  population: z.number().int(),
  sha256: z.string(),
  drawn: z.array(SampleStratum),
  rows: z.array(SheetRow),
});
type Sample = z.infer<typeof Sample>;

const samples = `select s.unit_code as unit, s.id, jsonb_build_object('unit', s.of_unit, 'reach', s.reach, 'form', s.form,
    'period', s.period, 'cell', s.cell) as figure, s.generator, s.seed, s.strata, s.size, s.population, s.sha256, s.drawn,
    coalesce((select jsonb_agg(jsonb_build_object('ordinal', r.ordinal, 'stratum', r.stratum, 'register', r.register,
        'unit', r.of_unit, 'id', r.record_id, 'title', r.title, 'day', r.day, 'amount', r.amount) order by r.ordinal)
      from sample_row r where r.district_code = s.district_code and r.unit_code = s.unit_code and r.sample_id = s.id), '[]') as rows
  from sample s where s.district_code = $1 order by s.unit_code, s.id`;

/**
 * Draws every sample of a place again. What its seed draws, by place, is known from the sizes of its strata alone: so many
 * records of each, in that order. Which records those are is known as long as the same population stands behind the figure, told
 * by its hash; records that have changed since are no fault. Answers how many samples there are, and how many were drawn
 * again from their population.
 */
export async function checkSamples(
  client: pg.ClientBase,
  place: DistrictCode,
  report: Report,
): Promise<{ readonly samples: number; readonly redrawn: number }> {
  const query = ownerQuery(client);
  const kept = await allRowsOf(client, Sample, samples, [place]);
  let redrawn = 0;
  for (const sample of kept) {
    const where = `${sample.unit} sample ${sample.id}`;
    compare(report, 'sample', `${where} generator`, { expected: generatorName, found: sample.generator });
    checkSizes(sample, where, report);
    checkOrder(sample, where, report);
    const population = await populationAgain(query, sample.figure);
    if (hashOf(population) !== sample.sha256) continue;
    redrawn += 1;
    checkRecords(sample, population, where, report);
  }
  return { samples: kept.length, redrawn };
}

const hashOf = (population: readonly PopulationRecord[]): string =>
  createHash('sha256').update(populationText(population)).digest('hex');

/** The strata, as the size is allocated to them, and the rows of each on the sheet. */
function checkSizes({ size, population, drawn, strata, rows }: Sample, where: string, report: Report): void {
  const populations = drawn.map((stratum) => stratum.population);
  const sum = populations.reduce((all, each) => all + each, 0);
  compare(report, 'sample', `${where} population`, { expected: sum, found: population });
  const sizes = drawn.map((stratum) => stratum.size);
  if (sum >= size && drawn.length <= size)
    compare(report, 'sample', `${where} strata`, { expected: allocate(populations, size), found: sizes });
  const expected = drawn.flatMap((stratum) => Array.from({ length: stratum.size }, () => stratum.name));
  compare(report, 'sample', `${where} sheet`, { expected, found: rows.map((row) => stratumOf(strata, row)) });
  compare(report, 'sample', `${where} sheet strata`, { expected, found: rows.map(({ stratum }) => stratum) });
}

/** Records are numbered in the order of their keys: of two drawn places the lower holds the lower key. */
function checkOrder({ drawn, seed, rows }: Sample, where: string, report: Report): void {
  drawPositions(drawn, seed).forEach((positions, index) => {
    const name = drawn[index]?.name ?? '';
    const keys = rows.filter(({ stratum }) => stratum === name).map(recordKey);
    if (keys.length !== positions.length) return;
    compare(report, 'sample', `${where} order ${name}`.trimEnd(), {
      expected: ranksOf(positions, (one, other) => one - other),
      found: ranksOf(keys, (one, other) => (one < other ? -1 : one > other ? 1 : 0)),
    });
  });
}

function ranksOf<Item>(items: readonly Item[], order: (one: Item, other: Item) => number): number[] {
  const sorted = items.toSorted(order);
  return items.map((item) => sorted.indexOf(item));
}

function checkRecords(
  { strata, size, seed, rows }: Sample,
  population: readonly PopulationRecord[],
  where: string,
  report: Report,
): void {
  const again = drawSample(population, { strata, size, seed });
  const expected = again.ok ? again.value.records.map(({ record }) => shown(record)) : [again.refusal.code];
  compare(report, 'sample', `${where} records`, { expected, found: rows.map(shown) });
}

const shown = (record: PopulationRecord): string => `${recordKey(record)} ${record.day} ${record.amount}`;
