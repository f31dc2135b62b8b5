import { extractReport } from '@gongkai/extraction';
import type { Finding } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { ruleOf, rules } from './catalogue.ts';
import { checkRead } from './check-read.ts';
import { plants } from './testing/all-plants.ts';
import { type CleanReport, cleanReports } from './testing/clean-reports.ts';
import { fullContext } from './testing/full-context.ts';
import type { Plant } from './testing/plant.ts';

interface Tried {
  readonly name: string;
  readonly found: boolean;
  readonly others: readonly string[];
}

/** Four reports of each form, one a kind of unit. */
const reportsFor = ({ forms }: Plant): readonly CleanReport[] =>
  cleanReports.filter(({ form, world }) => forms.includes(form) && world.seed % 5 < 1);

function plantInto(plant: Plant, report: CleanReport): Tried {
  const { text, context } = plant.into(report, fullContext(report));
  const failed = checkRead({ text, extraction: extractReport(text) }, context).filter(
    ({ outcome }) => outcome === 'failed',
  );
  const expected = [plant.rule, ...(plant.also ?? [])];
  return {
    name: `${plant.rule} ${plant.how}: ${report.name}`,
    found: failed.some((finding) => isIt(plant, report, finding)),
    others: failed.filter(({ rule }) => !expected.includes(rule)).map(({ rule, kind }) => `${rule} ${kind}`),
  };
}

const severityOf = ({ severity }: Plant, report: CleanReport) =>
  typeof severity === 'function' ? severity(report) : severity;

const isIt = (plant: Plant, report: CleanReport, { rule, severity, evidence = [] }: Finding): boolean =>
  rule === plant.rule &&
  severity === severityOf(plant, report) &&
  (plant.quote === undefined || evidence.some(({ quote }) => quote.includes(plant.quote?.(report) ?? '')));

describe('faults planted in clean reports', () => {
  const tried = plants.flatMap((plant) => reportsFor(plant).map((report) => plantInto(plant, report)));

  test('are found, with the words they stand in and the severity they have', () => {
    expect(tried.filter(({ found }) => !found).map(({ name }) => name)).toEqual([]);
  });

  test('and nothing else is said to be wrong', () => {
    expect(
      tried.filter(({ others }) => others.length > 0).map(({ name, others }) => `${name} ${others.join()}`),
    ).toEqual([]);
  });

  test('each degree that the catalogue gives a rule is planted, and no other', () => {
    for (const { code, severity, graver, milder } of rules) {
      const degrees = new Set([severity, graver, milder].filter((each) => each !== undefined));
      const planted = plants
        .filter(({ rule }) => ruleOf({ rule }) === code)
        .flatMap((plant) => reportsFor(plant).map((report) => severityOf(plant, report)));
      expect([code, ...new Set(planted)].toSorted()).toEqual([code, ...degrees].toSorted());
    }
  });
});
