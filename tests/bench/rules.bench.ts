import { extractReport } from '@gongkai/extraction';
import { checkRead, ruleOf, rules } from '@gongkai/reports';
import { explainFinding } from '@gongkai/words';
import { expect, test } from 'vitest';
import { compareFaults, readFaults } from './rules-gold.ts';

// GOLD names the folder of reports checked by people: their texts in seeds/, their faults in gold/.
const folder = process.env.GOLD ?? '';
const reports = readFaults(folder).map((report) => ({
  ...report,
  read: { text: report.text, extraction: extractReport(report.text) },
  context: { unit: { name: report.unit, kind: report.kind }, year: report.year },
}));
const say = (line: string) => process.stdout.write(`${line}\n`);

test('against faults that people found', () => {
  say(folder === '' ? 'GOLD names no folder: nothing compared' : `${reports.length} reports in ${folder}`);
  const compared = reports.map((report) => ({
    name: report.name,
    ...compareFaults(report, checkRead(report.read, report.context)),
  }));
  for (const { name, found, missed, lesser, alarms } of compared) {
    say(
      `${name}: ${found} of ${found + missed.length} errors found, ${lesser} lesser faults, ${alarms.length} alarms besides`,
    );
    for (const line of missed) say(`  missed ${line}`);
    for (const alarm of alarms) say(`  besides ${ruleOf(alarm)} ${explainFinding(alarm)}`);
  }
  expect(compared.flatMap(({ missed }) => missed)).toEqual([]);
});

test('all rules over one report', () => {
  const plain = `东河街道2016年政府信息公开工作年度报告\n${'一年来主动公开政府信息120条，其中工作动态80条，占66.7%；未收到申请。\n'.repeat(100)}`;
  const read = { text: plain, extraction: extractReport(plain) };
  const tried = reports.length > 0 ? reports : [{ name: 'plain', read, context: { year: 2016 } }];
  for (let round = 0; round < 20; round += 1) for (const each of tried) checkRead(each.read, each.context);
  for (const { name, read: one, context } of tried) {
    const rounds = 50;
    const before = process.cpuUsage();
    let count = 0;
    for (let round = 0; round < rounds; round += 1) count += checkRead(one, context).length;
    const { user, system } = process.cpuUsage(before);
    say(
      `${name}: ${((user + system) / 1000 / rounds).toFixed(1)} ms of processor time for ${rules.length} rules, ${one.text.length} characters (aim ≤ 30)`,
    );
    expect(count).toBeGreaterThan(0);
  }
});
