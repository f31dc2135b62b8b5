import { extractReport } from '@gongkai/extraction';
import { explainFinding } from '@gongkai/words';
import { expect, test } from 'vitest';
import { rules } from './catalogue.ts';
import { checkRead } from './check-read.ts';
import { cleanReports } from './testing/clean-reports.ts';
import { fullContext } from './testing/full-context.ts';

const passed = new Set<string>();
for (const report of cleanReports.filter(({ world: { seed } }) => seed < 8)) {
  const findings = checkRead({ text: report.text, extraction: extractReport(report.text) }, fullContext(report));
  for (const f of findings) if (f.outcome === 'passed') passed.add(f.rule);
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  if (failed.length) console.log(report.name, failed.map((x) => x.rule + explainFinding(x)));
}
test('x', () => {
  expect(rules.map((r) => r.code).filter((c) => !passed.has(c))).toEqual([]);
});
