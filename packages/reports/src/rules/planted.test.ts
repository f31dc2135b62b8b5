import type { Finding } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { ruleOf, rules } from './catalogue.ts';
import { plants } from './testing/all-plants.ts';
import type { CleanReport } from './testing/clean-reports.ts';
import type { Plant } from './testing/plant.ts';
import { failedIn, reportsFor } from './testing/planted.ts';

const severityOf = ({ severity }: Plant, report: CleanReport) =>
  typeof severity === 'function' ? severity(report) : severity;

const isIt = (plant: Plant, report: CleanReport, { rule, severity, evidence = [] }: Finding): boolean =>
  rule === plant.rule &&
  severity === severityOf(plant, report) &&
  (plant.quote === undefined || evidence.some(({ quote }) => quote.includes(plant.quote?.(report) ?? '')));

describe('faults planted in clean reports', () => {
  test.each(plants)('$rule: $how is found, with the words it stands in and the severity it has', (plant) => {
    const own = rules.filter(({ code }) => code === ruleOf(plant));
    const missed = reportsFor(plant).filter(
      (report) => !failedIn(plant, report, own).some((each) => isIt(plant, report, each)),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
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
