import { defineConfig } from 'vitest/config';

/** Chances added up over every outcome: more than the runner's five seconds on a busy machine. */
export default defineConfig({ test: { name: 'auditing', testTimeout: 60_000 } });
