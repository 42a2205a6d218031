import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/properties/seed.ts', 'tests/remove-folders.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Half of the time tests wait for commands and browsers.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
