import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.long.ts'],
    globalSetup: ['test/support/cluster.global-setup.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
});
