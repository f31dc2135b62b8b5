import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';
import { build, install, turbo } from './prepare.mjs';
import { bin, npx, run } from './run.mjs';

const biome = () =>
  run(bin('biome'), ['check', '--config-path=packages/config/lint.json', '--error-on-warnings', '.'], { quiet: true });
const boundaries = () => npx([bin('turbo'), 'boundaries'], { quiet: true });

/** Steps before the tests, in the order in which a mistake is cheapest to understand. */
const steps = [
  ['install', () => install().then(() => true, sayFault)],
  ['lint', biome],
  ['boundaries', boundaries],
  ['generate', () => turbo('generate')],
  ['types', () => turbo('types')],
  ['typecheck', () => turbo('typecheck')],
  ['build', () => build().then(() => true, sayFault)],
];

/** Everything there is to check; ends with one line that counts, each step beside the tests as one. */
export async function test() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, step] of steps) {
    const passed = await step();
    process.stdout.write(`${passed ? 'ok  ' : 'FAIL'} ${name}\n`);
    counts[passed ? 'passed' : 'failed'] += 1;
    // Without its packages the house cannot say anything about itself.
    if (!passed && name === 'install') return conclude(counts);
  }
  const tests = await vitest();
  for (const key of Object.keys(counts)) counts[key] += tests[key];
  conclude(counts);
}

/** Style and floors alone. */
export async function lint() {
  await install();
  const style = await run(bin('biome'), ['check', '--config-path=packages/config/lint.json', '.']);
  const floors = await npx([bin('turbo'), 'boundaries']);
  if (!style || !floors) process.exitCode = 1;
}

function conclude({ passed, failed, skipped }) {
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  if (failed > 0) process.exitCode = 1;
}

function sayFault(fault) {
  process.stderr.write(`${fault.message}\n`);
  return false;
}

async function vitest() {
  const folder = mkdtempSync(join(tmpdir(), 'house-test-'));
  const file = join(folder, 'results.json');
  try {
    // A busy machine is no fault of the code.
    const patience = '--testTimeout=120000';
    // Files share what they load: loading it anew for each of four hundred took half of the time.
    const flags = [
      '--root',
      'tests',
      '--no-isolate',
      patience,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const passed = await run(bin('vitest', join(root, 'tests')), ['run', ...flags]);
    return countsOf(file, passed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded, a run that left no result and a run without tests are failures too. */
function countsOf(file, passed) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = results.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((each) => each.status === 'failed'),
  );
  const failed = results.numFailedTests + broken.length;
  const nothing = results.numPassedTests === 0 || (!passed && failed === 0) ? 1 : 0;
  return {
    passed: results.numPassedTests,
    failed: failed + nothing,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
