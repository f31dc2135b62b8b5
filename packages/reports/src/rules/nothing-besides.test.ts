import { describe, expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import { plants } from './testing/all-plants.ts';
import { failedIn, reportsFor } from './testing/planted.ts';

describe('of a report with one fault nothing else is said to be wrong', () => {
  test.each(plants)('$rule: $how', (plant) => {
    const expected = [plant.rule, ...(plant.also ?? [])];
    const others = reportsFor(plant).flatMap((report) =>
      failedIn(plant, report, rules)
        .filter(({ rule }) => !expected.includes(rule))
        .map(({ rule, kind }) => `${report.name}: ${rule} ${kind}`),
    );
    expect(others).toEqual([]);
  });
});
