import { resolve } from 'node:path';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { defineConfig } from 'vite';
import { votingBundle } from './tools/voting-bundle.ts';

const root = import.meta.dirname;

/**
 * The voting page: a build of its own, because it is served from another host, without the portal's session, and because its
 * hash goes into the transparency log. The same source gives the same bytes (`src/voting/bundle.test.ts`).
 */
export default defineConfig({
  root: resolve(root, 'src/voting'),
  publicDir: resolve(root, 'src/voting/static'),
  base: '/',
  // The page has many addresses (`/elections/<id>`, `/receipt`, `/carry`) and one file.
  appType: 'spa',
  plugins: [
    lingui({ cwd: root, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: root })] }),
    votingBundle(),
  ],
  build: {
    // What a cheap phone of 2020 runs: no syntax beyond it. Missing functions are in `old-browsers.ts`.
    target: ['chrome80', 'firefox78', 'safari14'],
    outDir: resolve(root, 'dist/voting'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Words stand apart: before a pass is opened, a reader fetches those of one language only.
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith('.po') ? 'words/[name]-[hash].js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
