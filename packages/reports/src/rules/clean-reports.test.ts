import { extractReport } from '@gongkai/extraction';
import { explainFinding } from '@gongkai/words';
import { describe, expect, test } from 'vitest';
import { checkRead } from './check-read.ts';
import { cleanReports } from './testing/clean-reports.ts';

describe('reports without a fault', () => {
  test.each(cleanReports)('$name', ({ text, context }) => {
    const findings = checkRead({ text, extraction: extractReport(text) }, context);
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map((finding) => `${finding.rule} ${explainFinding(finding)}`)).toEqual([]);
  });
});
