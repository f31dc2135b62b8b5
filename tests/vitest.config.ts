import { defineConfig } from 'vitest/config';

/** The whole house in one run: every package under its own settings, and what crosses a package line. */
export default defineConfig({
  test: {
    projects: [
      '../packages/*/',
      '../apps/*/',
      {
        test: {
          name: 'tests',
          include: ['**/*.test.ts'],
          globalSetup: ['../packages/db/src/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    // Projects with a database start one each; two cores serve no more at once.
    maxWorkers: 2,
  },
});
