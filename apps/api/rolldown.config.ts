import { defineConfig } from 'rolldown';

/** The API as one file: our own sources bundled (decorators compiled), everything from npm left outside. */
export default defineConfig({
  input: { index: 'src/index.ts' },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@baraza/'),
  tsconfig: './tsconfig.json',
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
});
