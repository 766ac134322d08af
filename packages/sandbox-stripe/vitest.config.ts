import { defineConfig } from 'vitest/config';

// The first answer of a file compiles Stripe's whole description, which takes seconds on a busy machine.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
