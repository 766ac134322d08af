import { defineConfig } from 'rolldown';

// Our own packages are TypeScript source, and the decorator helpers are rolldown's own: both belong in the bundle.
const BUNDLED = ['@baraza/', '@oxc-project/runtime', '\0'];

/** The API and its two roles: our own sources bundled (decorators compiled), everything from npm left outside. */
export default defineConfig({
  input: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    worker: 'src/worker.ts',
    // A thread of its own: whoever verifies ballots looks for it beside the bundle.
    'ballot-worker': '../../packages/blind-ballots/src/node/ballot-worker.ts',
  },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !BUNDLED.some((prefix) => id.startsWith(prefix)),
  tsconfig: './tsconfig.json',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
});
