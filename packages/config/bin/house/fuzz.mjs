import { join } from 'node:path';
import { root } from './places.mjs';
import { install } from './prepare.mjs';
import { bin, run } from './run.mjs';

/** Sends every procedure 2,000 hostile inputs (FUZZ says how many, SEED on which course); the tests send each a hundred. */
export async function fuzz() {
  await install();
  process.env.FUZZ ??= '2000';
  const flags = ['run', '--root', join(root, 'apps/api'), 'src/fuzz.test.ts'];
  if (!(await run(bin('vitest', join(root, 'apps/api')), flags))) process.exitCode = 1;
}
