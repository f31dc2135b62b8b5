import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { build, install } from './prepare.mjs';
import { run } from './run.mjs';

/** Runs the measurements in tests/bench, if there are any. */
export async function bench(args) {
  const entry = join(root, 'tests', 'bench', 'bench.ts');
  if (!existsSync(entry)) throw new Error('还没有性能测量');
  await install();
  await build();
  if (!(await run(process.execPath, ['--experimental-strip-types', entry, ...args]))) process.exitCode = 1;
}
