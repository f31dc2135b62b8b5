import { defineConfig } from 'vitest/config';

/** Whole Word and Excel files are written and read back: more than the runner's five seconds on a busy machine. */
export default defineConfig({ test: { name: 'documents', testTimeout: 60_000 } });
