import { join } from 'node:path';
import { root } from './places.mjs';
import { build, install } from './prepare.mjs';
import { bin, run } from './run.mjs';

/** Faults in their long form: the program killed a hundred times under load, its database stopped, its line cut. */
export async function faults(args) {
  await install();
  await build();
  process.env.GONGKAI_FAULTS = 'whole';
  if (!(await run(bin('vitest', join(root, 'tests')), ['run', '--root', 'tests', 'faults/', ...args])))
    process.exitCode = 1;
}
