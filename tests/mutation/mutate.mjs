import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { isSampled } from './bundled-tests.mjs';

// node mutate.mjs [part [files below its folder]]: changes the sources at one place after another and counts the changes that some
// test notices. MUTATION_SAMPLE=n tries one change in n, MUTATION_OFFSET=k below n other ones, MUTATION_WORKERS says how many processes do.

const root = join(import.meta.dirname, '../..');
const results = join(root, 'node_modules/.cache/house/mutation');

const chosen = { sample: Number(process.env.MUTATION_SAMPLE ?? 1), offset: Number(process.env.MUTATION_OFFSET ?? 0) };

/** At least so many of a hundred changes are to be noticed. */
const aim = 85;

/**
 * What is changed, and the tests that notice it. Left out are those that run every rule over whole reports, look for an end of
 * reading, or draw their inputs by chance: too long for each change, or not the same twice.
 */
const parts = {
  rules: {
    folder: 'packages/reports',
    mutate: ['src/rules/**/*.ts', '!src/rules/testing/**'],
    tests: 'src/rules',
    without: ['src/rules/nothing-besides.test.ts', 'src/rules/clean-reports.test.ts'],
  },
  extraction: {
    folder: 'packages/extraction',
    mutate: ['src/**/*.ts', '!src/fixtures/**'],
    tests: 'src',
    without: ['src/hostile.test.ts', 'src/invariance.test.ts'],
  },
};

const [picked, ...files] = process.argv.slice(2);
for (const name of picked === undefined ? Object.keys(parts) : [picked]) {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  const mutants = await mutate(name, part, files);
  report(name, mutants);
  if (share(mutants) < aim) process.exitCode = 1;
}

async function mutate(name, { folder, mutate, tests, without }, files) {
  process.chdir(join(root, folder));
  mkdirSync(results, { recursive: true });
  const tempDirName = mkdtempSync(join(tmpdir(), 'mutation-'));
  const stryker = new Stryker({
    mutate: [...(files.length > 0 ? files : mutate), '!src/**/*.test.ts'],
    testRunner: 'bundled',
    plugins: [join(import.meta.dirname, 'bundled-tests.mjs')],
    bundled: { tests, without, ...chosen },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    // The runner ends what has no end; this is for a process that does not answer at all.
    timeoutMS: 120_000,
    // TypeScript 7 has no programming interface with which Stryker could move a tsconfig.json, nor does a bundle need one.
    tsconfigFile: 'none',
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: join(results, `${name}.html`) },
    tempDirName,
  });
  try {
    const mutants = await stryker.runMutationTest();
    return mutants.filter(({ id }) => isSampled(id, chosen));
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
}

/** A line for every sort of change, and a file that names what nobody noticed. */
function report(name, mutants) {
  const line = (sort, some) =>
    `${sort.padEnd(24)}${String(some.filter(isNoticed).length).padStart(6)} of ${String(some.length).padEnd(6)}${share(some).toFixed(1).padStart(6)} %`;
  const sorts = [...new Set(mutants.map(({ mutatorName }) => mutatorName))].sort();
  const lines = sorts.map((sort) =>
    line(
      sort,
      mutants.filter(({ mutatorName }) => mutatorName === sort),
    ),
  );
  const left = mutants.filter((mutant) => !isNoticed(mutant)).map(place);
  const file = join(results, `${name}.txt`);
  writeFileSync(file, `${left.join('\n')}\n`);
  process.stdout.write([...lines, line(name, mutants), `unnoticed: ${file}`, ''].join('\n'));
}

function isNoticed({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

function share(mutants) {
  return (100 * mutants.filter(isNoticed).length) / mutants.length;
}

function place({ fileName, location: { start }, mutatorName, replacement }) {
  const file = fileName.replace(`${process.cwd()}/`, '');
  return `${file}:${start.line}:${start.column} ${mutatorName} ${JSON.stringify(replacement)}`;
}
