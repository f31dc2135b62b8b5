import { describe, expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import { sentenceCases } from './fixtures/cases.ts';
import { factLine, reportAround, statistics } from './fixtures/sentence-case.ts';

describe.each(Object.entries(sentenceCases))('%s', (_name, cases) => {
  test.each(cases)('%s, %s: %s', (...given) => {
    const text = reportAround(given);
    const read = extractReport(text);
    const facts = statistics(read);
    expect(facts.map(factLine)).toEqual(given[3]);
    for (const fact of facts) {
      expect(text.slice(fact.from, fact.to)).toBe(fact.quote);
      expect(fact.figure.from).toBeGreaterThanOrEqual(fact.from);
      expect(fact.figure.to).toBeLessThanOrEqual(fact.to);
      expect(fact.where).toEqual({ chapter: 0, table: null, row: null, column: null });
    }
  });
});
