#!/usr/bin/env node
// The one door of the house: start, test, mutation, faults, bench, gongkai, lint. Nothing but Node itself, because nothing else is there
// before the first run has installed it.
import { checkNode } from './house/check-node.mjs';

checkNode();

const [command = 'start', ...rest] = process.argv.slice(2);
const commands = {
  start: async () => (await import('./house/start.mjs')).start(),
  test: async () => (await import('./house/test.mjs')).test(),
  fuzz: async () => (await import('./house/fuzz.mjs')).fuzz(),
  mutation: async () => (await import('./house/mutation.mjs')).mutation(rest),
  faults: async () => (await import('./house/faults.mjs')).faults(rest),
  bench: async () => (await import('./house/bench.mjs')).bench(rest),
  gongkai: async () => (await import('./house/gongkai.mjs')).gongkai(rest),
  lint: async () => (await import('./house/test.mjs')).lint(),
};

const run = commands[command];
if (run === undefined) {
  process.stderr.write(`没有“${command}”这个命令；有：${Object.keys(commands).join('、')}\n`);
  process.exit(2);
}
try {
  await run();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
