import { defineConfig } from 'vitest/config';

/** Every day of twelve years and 10,000 histories are counted: more than the runner's five seconds on a busy machine. */
export default defineConfig({ test: { name: 'calendar', testTimeout: 60_000 } });
