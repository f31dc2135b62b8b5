import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as fastCheck from 'fast-check';
import { build } from 'vite';

/**
 * A test runner for Stryker: all test files become one script with what they import, and every mutant one evaluation of it.
 * Loading modules through vitest for each mutant takes ten times as long. What tests may use of vitest is `describe`, `it`,
 * `test`, `each` and `expect`, and none of them may wait for anything.
 */
class BundledTests {
  #settings;
  #scripts;
  /** Tests that noticed something lately, the last one first: the neighbour of a mutant is often noticed by the same test. */
  #killers = [];

  constructor(options) {
    this.#settings = options.bundled;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#scripts = scriptsOf(await bundle(testFilesOf(this.#settings)));
  }

  /** Loaded anew for each file, so that what a module remembers is counted for every file that makes it remember. */
  async dryRun() {
    const tests = [];
    for (const file of new Set(collect(this.#scripts.counting).map(({ file }) => file))) {
      for (const test of collect(this.#scripts.counting).filter((each) => each.file === file)) {
        stryker.currentTestId = test.id;
        const began = performance.now();
        const fault = failureOf(test.run);
        const status = fault === null ? { status: 0 } : { status: 1, failureMessage: said(fault) };
        tests.push({ id: test.id, name: test.id, fileName: file, timeSpentMs: performance.now() - began, ...status });
        stryker.currentTestId = undefined;
      }
    }
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    if (!isSampled(activeMutant.id, this.#settings)) return { status: 'error', errorMessage: 'not in the sample' };
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const loaded = attempt(() => collect(this.#scripts.switched));
    if (loaded.fault) return dead(loaded.fault, this.#killers[0] ?? '', 0);
    const wanted = testFilter && new Set(testFilter);
    const tests = wanted ? loaded.value.filter(({ id }) => wanted.has(id)) : loaded.value;
    const rank = new Map(this.#killers.map((id, index) => [id, index - this.#killers.length]));
    let ran = 0;
    for (const { id, run } of tests.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))) {
      ran += 1;
      const fault = failureOf(run);
      if (fault === null) continue;
      this.#killers = [id, ...this.#killers.filter((each) => each !== id)].slice(0, 50);
      return dead(fault, id, ran);
    }
    return { status: 'survived', nrOfTests: ran };
  }
}

BundledTests.inject = ['options'];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', injectableClass: BundledTests }];

/** One mutant in `sample`, always the same ones of the same sources, spread over all files and lines; other ones for each `offset` below it. */
export const isSampled = (id, { sample, offset }) =>
  Math.floor((((Number(id) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296) * sample) === offset;

const testFilesOf = ({ tests, without }) =>
  readdirSync(tests, { recursive: true })
    .map((name) => `${tests}/${name}`)
    .filter((name) => name.endsWith('.test.ts') && !without.includes(name))
    .sort();

/** The code of all files together, in their order; each says its name before it declares its tests. */
async function bundle(names) {
  const entry = 'virtual:tests';
  const files = new Map(names.map((name) => [join(process.cwd(), name), name]));
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'tests',
        enforce: 'pre',
        resolveId: (id) => (id === entry || files.has(id) ? { id, moduleSideEffects: true } : undefined),
        load: (id) => (id === entry ? [...files.keys()].map((path) => `import '${path}';`).join('\n') : undefined),
        transform: (code, id) => (files.has(id) ? `__vitest__.file('${files.get(id)}');\n${code}` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rollupOptions: {
        input: entry,
        external: ['vitest', 'fast-check'],
        output: { format: 'iife', globals: { vitest: '__vitest__', 'fast-check': '__fastCheck__' } },
      },
    },
  });
  return output[0].code;
}

// What Stryker has put around each place that it may change: whether this change is made, and that the place was reached.
const isActive = /stryMutAct_9fa48(?:\$\d+)?\("(\d+)"\)/g;
const isReached = /stryCov_9fa48(?:\$\d+)?\("[^)]*\)/g;

/** Counting each place that is reached takes most of the time, and only the first run needs it. */
function scriptsOf(code) {
  const plain = code.replaceAll(isReached, '0').replaceAll(isActive, '(active === $1 && hit())');
  const head = 'const active = Number(__stryker__.activeMutant), hit = __hit__;';
  return { counting: new Script(code), switched: new Script(`(function () { ${head} ${plain} })()`) };
}

// The instrumented code looks for its switch here and keeps hold of it.
globalThis.__stryker__ = {};
const stryker = globalThis.__stryker__;
globalThis.__hit__ = () => {
  stryker.hitCount += 1;
  if (stryker.hitCount > stryker.hitLimit) throw new Error('no end');
  return true;
};

function dead(fault, id, ran) {
  const isEndless = fault.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || stryker.hitCount > stryker.hitLimit;
  if (isEndless) return { status: 'timeout', reason: said(fault) };
  return { status: 'killed', killedBy: [id], failureMessage: said(fault), nrOfTests: ran };
}

/** Milliseconds after which a test or the loading of all is taken to have no end; the slowest takes half a second. */
const patience = 10_000;

/** The tests that a script declares, in order. */
function collect(script) {
  tests = [];
  script.runInThisContext({ timeout: patience });
  return tests;
}

const runner = new Script('__run__()');

function failureOf(run) {
  globalThis.__run__ = run;
  return attempt(() => runner.runInThisContext({ timeout: patience })).fault ?? null;
}

function attempt(work) {
  try {
    return { value: work() };
  } catch (fault) {
    return { fault: fault ?? new Error('nothing was thrown') };
  }
}

const said = (fault) => String(fault.message ?? fault);

let tests = [];
let file = '';

function test(name, ...rest) {
  tests.push({ file, id: `${file} ${tests.length}: ${name}`, run: rest.find((each) => typeof each === 'function') });
}

function describe(_name, body) {
  body();
}

const each =
  (declare) =>
  (rows) =>
  (name, ...rest) => {
    const body = rest.find((each) => typeof each === 'function');
    for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
  };
test.each = each(test);
describe.each = each(describe);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const asymmetric = globalThis[Symbol.for('asymmetric-matchers-object')];
const expect = Object.assign((value) => chai.expect(value), chai.expect, asymmetric);
const say = (name) => {
  file = name;
};
globalThis.__vitest__ = { describe, it: test, test, expect, file: say };
globalThis.__fastCheck__ = fastCheck;
