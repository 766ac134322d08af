import { readdirSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const benches = readdirSync('bench').filter((file) => file.endsWith('.bench.ts'));

const BUNDLED = /^(\.|\/|bench\/|@baraza\/|@oxc-project\/runtime)/;

/** Every `*.bench.ts` beside this file, bundled like the API so that decorators run. */
export default defineConfig({
  input: Object.fromEntries(benches.map((file) => [file.replace(/\.ts$/, ''), `bench/${file}`])),
  platform: 'node',
  external: (id) => id === '@baraza/embedded-database' || !BUNDLED.test(id),
  tsconfig: './tsconfig.json',
  output: { dir: '.cache/bench', format: 'esm', cleanDir: true },
});
