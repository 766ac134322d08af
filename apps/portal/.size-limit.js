import { readFileSync } from 'node:fs';

/** The budgets of docs/architecture.md, measured on what the first view fetches: an entry and all it imports at once. */
const manifest = JSON.parse(readFileSync(new URL('dist/client/.vite/manifest.json', import.meta.url), 'utf8'));

function filesOf(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const chunk = manifest[entry];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen))];
}

function stylesOf(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const chunk = manifest[entry];
  return [...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((imported) => stylesOf(imported, seen))];
}

const styles = (entry) => stylesOf(entry).map((file) => `dist/client/${file}`);
const scripts = (entry) => filesOf(entry).map((file) => `dist/client/${file}`);

export default [
  {
    name: 'workspaces: script of the frame, before the page itself',
    path: [...scripts('index.html'), 'dist/client/boot.js'],
    limit: '166 kB',
    gzip: true,
  },
  ...['start/pages/company-start-page', 'membership/pages/start-page'].map((page) => ({
    name: `workspaces: all script of the first view (${page})`,
    path: [...new Set([...scripts('index.html'), ...scripts(`src/features/${page}.tsx`), 'dist/client/boot.js'])],
    limit: '180 kB',
    gzip: true,
  })),
  {
    name: 'public pages: all script',
    path: [...scripts('src/public/islands.ts'), 'dist/client/boot.js'],
    limit: '5 kB',
    gzip: true,
  },
  ...['en', 'es', 'fr', 'ar'].map((language) => ({
    name: `voting page in ${language}: everything it fetches`,
    path: [
      'dist/voting/index.html',
      'dist/voting/sw.js',
      'dist/voting/icon.svg',
      'dist/voting/assets/*',
      `dist/voting/words/${language}-*.js`,
    ],
    limit: '100 kB',
    gzip: true,
  })),
  {
    name: 'workspaces: stylesheet of the frame, before the page itself',
    path: styles('index.html'),
    limit: '20 kB',
    gzip: true,
  },
  { name: 'public pages: stylesheet', path: styles('src/public/islands.ts'), limit: '20 kB', gzip: true },
];
