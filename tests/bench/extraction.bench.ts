import { extractReport } from '@gongkai/extraction';
import { expect, test } from 'vitest';
import { compare, readGold } from './extraction-gold.ts';

// GOLD names the folder of reports checked by people: their texts in seeds/, what is in them in gold/.
const folder = process.env.GOLD ?? '';
const gold = readGold(folder);
// About the length of a street's report, for places without any.
const plain = `东河街道2016年政府信息公开工作年度报告\n${'一年来主动公开政府信息120条，其中工作动态80条，占66.7%；未收到申请。\n'.repeat(100)}`;
const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

test('against reports read by people', () => {
  const compared = gold.map((each) => ({ ...each, ...compare(each, extractReport(each.text)) }));
  say(folder === '' ? 'GOLD names no folder: nothing compared' : `${gold.length} reports in ${folder}`);
  for (const era of [...new Set(gold.map((each) => each.era))].toSorted()) {
    const mine = compared.filter((each) => each.era === era);
    const sum = (count: (each: (typeof mine)[number]) => number) =>
      mine.reduce((total, each) => total + count(each), 0);
    const [wanted, found, invented] = [
      sum(({ facts }) => facts.length),
      sum((each) => each.found),
      sum((each) => each.invented.length),
    ];
    say(`${era}: ${wanted} facts, recall ${percent(found, wanted)}, precision ${percent(found, found + invented)}`);
  }
  for (const each of compared) {
    for (const line of each.missed) say(`  ${each.name} missed ${line}`);
    for (const line of each.invented) say(`  ${each.name} invented ${line}`);
  }
  expect(compared.flatMap(({ missed }) => missed)).toEqual([]);
});

// A program that has just started still compiles while it reads; one that has run for a while no longer does.
test('reports a second on one core', () => {
  const texts = gold.length > 0 ? gold.map(({ text }) => text) : [plain];
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  for (const when of ['just started', 'running']) {
    const before = process.cpuUsage();
    let count = 0;
    for (let round = 0; round < 60; round += 1)
      for (const text of texts) count += extractReport(text).facts.length >= 0 ? 1 : 0;
    const { user, system } = process.cpuUsage(before);
    const rate = (count / ((user + system) / 1e6)).toFixed(0);
    say(`${when}: ${rate} reports a second of processor time, ${length.toFixed(0)} characters each (aim ≥ 200)`);
    expect(count).toBe(60 * texts.length);
  }
});
