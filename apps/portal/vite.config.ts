import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import babel from '@rolldown/plugin-babel';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentsApart } from './tools/documents-apart.ts';
import { noDocumentParser } from './tools/no-document-parser.ts';
import { keepOnlyOurLanguages } from './tools/keep-only-our-languages.ts';

const root = import.meta.dirname;
const clientManifest = resolve(root, 'dist/client/.vite/manifest.json');

interface ManifestChunk {
  file: string;
  css?: string[];
}

/**
 * Tells the server bundle which hashed files the client build made for public pages. The client is therefore built
 * first; without it (tests, dev) the plain source paths stand in.
 */
function publicAssets(): Plugin {
  const id = 'virtual:public-assets';
  return {
    name: 'baraza-public-assets',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(loaded) {
      if (loaded !== `\0${id}`) return undefined;
      const assets = { script: '/src/public/islands.ts', styles: ['/src/public/public.css'] };
      try {
        const manifest = JSON.parse(readFileSync(clientManifest, 'utf8')) as Record<string, ManifestChunk>;
        const islands = manifest['src/public/islands.ts'];
        if (islands)
          Object.assign(assets, { script: `/${islands.file}`, styles: (islands.css ?? []).map((f) => `/${f}`) });
      } catch {
        this.info('no client build yet: public pages name their source files');
      }
      return `export default ${JSON.stringify(assets)};`;
    },
  };
}

/** Each request becomes an import of its own document, so that a page fetches its documents and not everybody's. */
const documentsByImport = {
  preset: {
    plugins: [[babelOptimizerPlugin, { artifactDirectory: resolve(root, 'src/generated'), gqlTagName: 'graphql' }]],
  },
  rolldown: { filter: { id: { exclude: ['**/generated/**'] }, code: /\bgraphql\(/ } },
};

export default defineConfig(({ isSsrBuild }) => ({
  root,
  appType: 'spa',
  plugins: [
    react(),
    lingui({ cwd: root, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: root }), documentsByImport] }),
    documentsApart(resolve(root, 'src/generated')),
    noDocumentParser(),
    keepOnlyOurLanguages(['en-US', 'es-ES', 'fr-FR', 'ar-AE']),
    publicAssets(),
  ],
  define: { __DEMO__: JSON.stringify(process.env['BARAZA_PORTAL_DEMO'] !== '0') },
  ssr: { noExternal: true },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: { 'entry-server': resolve(root, 'src/public/entry-server.tsx') },
          output: { entryFileNames: '[name].js' },
        },
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        assetsDir: 'assets',
        // A strict Content-Security-Policy allows no data: URL, so nothing is inlined.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { app: resolve(root, 'index.html'), public: resolve(root, 'src/public/islands.ts') },
        },
      },
  server: { port: 4173, proxy: { '/graphql': 'http://localhost:4000', '/demo': 'http://localhost:4000' } },
}));
