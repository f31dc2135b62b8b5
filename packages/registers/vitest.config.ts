import { defineConfig } from 'vitest/config';

/** Properties over whole documents: more than the runner's five seconds on a busy machine. */
export default defineConfig({ test: { name: 'registers', testTimeout: 60_000 } });
