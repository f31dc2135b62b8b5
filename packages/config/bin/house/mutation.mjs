import { install } from './prepare.mjs';
import { run } from './run.mjs';

/** Changes the rules and the reader of reports at one place after another and counts the changes that a test notices. */
export async function mutation(args) {
  await install();
  if (!(await run(process.execPath, ['tests/mutation/mutate.mjs', ...args]))) process.exitCode = 1;
}
