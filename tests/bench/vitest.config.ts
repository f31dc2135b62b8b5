import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Measurements, not tests: nothing here fails for being slow. Run by `npm run bench`. */
export default defineConfig({
  test: {
    name: 'bench',
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['**/*.bench.ts'],
    globalSetup: [fileURLToPath(new URL('../../packages/db/src/testing/global-setup.ts', import.meta.url))],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ['default'],
  },
});
