import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Folders of the house that are packages. */
const packages = ['packages', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')));

/** The whole house in one run: every package under its own settings, and what crosses a package line. */
export default defineConfig({
  test: {
    projects: [
      ...packages,
      {
        test: {
          name: 'tests',
          include: ['**/*.test.ts'],
          exclude: ['browser/**', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/demo-world.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    // Projects with a database start one each; two cores serve no more at once.
    maxWorkers: 2,
  },
});
