import { join } from 'node:path';
import { root } from './places.mjs';
import { build, install } from './prepare.mjs';
import { bin, run } from './run.mjs';

/** Runs the measurements in tests/bench; arguments pick among them. */
export async function bench(args) {
  await install();
  await build();
  const flags = ['run', '--config', 'tests/bench/vitest.config.ts', ...args];
  if (!(await run(bin('vitest', join(root, 'tests')), flags))) process.exitCode = 1;
}
