import { existsSync } from 'node:fs';
import { type ComparedReports, type CopyReport, defaultThresholds } from '@gongkai/comparison/copies';
import { compareApart } from '@gongkai/services';
import { expect, test } from 'vitest';
import { copiesCorpus } from './copies-corpus.ts';

const worker = new URL('../../apps/api/dist/copies-worker.js', import.meta.url);
const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);

/** Compares in the program's own thread, and looks at the memory of the whole process meanwhile. */
async function measured(reports: readonly CopyReport[], names: readonly string[], least = 0.75) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const looking = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const used = process.cpuUsage();
  const thresholds = { ...defaultThresholds, ownWarning: least, neighbourWarning: Math.max(least, 0.3) };
  const options = { names, prescribed: [], thresholds, most: 1_000 };
  const found: ComparedReports = await compareApart(worker, reports, options).found;
  clearInterval(looking);
  const { user, system } = process.cpuUsage(used);
  return { found, seconds: (performance.now() - began) / 1_000, processor: (user + system) / 1e6, before, peak };
}

test('three thousand reports of three years', async () => {
  expect(existsSync(worker), 'the program is built first').toBe(true);
  const { reports, planted, names } = copiesCorpus();
  const sizes = reports.map(({ text }) => Buffer.byteLength(text)).sort((a, b) => a - b);
  const { found, seconds, processor, before, peak } = await measured(reports, names);
  const isFound = ({ copy, of }: { copy: string; of: string }) =>
    found.pairs.some(({ left, right }) => left === copy && right === of);
  const hits = planted.filter(isFound).length;
  say(
    `${reports.length} reports, ${sizes[0]} to ${sizes.at(-1)} bytes: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of them of processor time (aim ≤ 180 s), ` +
      `peak ${megabytes(peak)} MB of the whole process, ${megabytes(peak - before)} MB of them for this (aim ≤ 1024 MB)`,
  );
  say(
    `recall ${hits} of ${planted.length} planted copies, ${found.found - hits} other pairs; ordinary from ${found.ordinaryFrom} units`,
  );
  expect([hits, found.found]).toEqual([planted.length, planted.length]);
});

test('how the number of pairs falls with the threshold', async () => {
  const { reports, planted, names } = copiesCorpus();
  const { found } = await measured(reports, names, 0.1);
  for (const threshold of [0.1, 0.3, 0.5, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const above = found.pairs.filter(({ text }) => (text?.own ?? 0) >= threshold);
    const right = above.filter(({ left, right }) => planted.some(({ copy, of }) => copy === left && of === right));
    say(`≥ ${threshold.toFixed(2)}: ${right.length} planted, ${above.length - right.length} others`);
  }
  expect(found.pairs.length).toBeGreaterThanOrEqual(planted.length);
});
