import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const root = join(import.meta.dirname, '..');

/** Folders of the house that are packages. */
const packages = ['packages', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => relative(root, folder));
const withDatabase = ['packages/db', 'packages/services', 'apps/api'];
const web = 'apps/web';
const pure = packages.filter((folder) => folder !== web && !withDatabase.includes(folder));

const testsOf = (folders: readonly string[]) => folders.map((folder) => `${folder}/src/**/*.test.ts`);
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/** What counts keeps a core busy, and what says how soon a program is ready again wants one: a worker for each of two. */
const counting = { ...patience, maxWorkers: 2, sequence: { groupOrder: 0 } };

/** Whoever waits for a database or a browser counts nothing meanwhile: one worker more. */
const waiting = { ...patience, maxWorkers: 3, sequence: { groupOrder: 1 } };

/**
 * The whole house in one run. Packages alike are one project: what they share is loaded once a worker instead of once a
 * package, and one database serves all three that ask for it.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: { ...counting, name: 'tests', include: ['**/*.test.ts'], exclude: ['browser/**', '**/node_modules/**'] },
      },
      { root, test: { ...counting, name: 'pure', include: testsOf(pure) } },
      {
        root,
        test: {
          ...waiting,
          name: 'database',
          include: testsOf(withDatabase),
          globalSetup: ['packages/db/src/testing/global-setup.ts'],
          // Some watch how much memory their process takes: it must be theirs alone.
          pool: 'forks',
        },
      },
      {
        test: {
          ...waiting,
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/demo-world.ts'],
          expect: { poll: { timeout: 30_000 } },
        },
      },
      { extends: join(root, web, 'vite.config.ts'), root: join(root, web), test: { ...waiting, name: 'web' } },
    ],
    sequence: { sequencer: LongestFirst },
  },
});
