import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node reads graphql's `main`, Vite would read its `module`: two copies whose types do not know one another.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/database.global-setup.ts'],
    maxWorkers: 2,
    // Loading the application takes longer than most files' tests: each worker loads it once. Every file has its own database.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
