import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canonicalJson } from '@baraza/blind-ballots';
import type { Plugin } from 'vite';

/** One served file: its path under the host, its length in bytes, and SHA-256 in lowercase hexadecimal. */
export interface BundledFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const LIST = 'bundle.json';
const WORKER = 'sw.js';
const PRECACHE = '__FILES__';
const VERSION = '__VERSION__';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function filesUnder(folder: string): readonly BundledFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== LIST)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const bytes = readFileSync(file);
      return { path: `/${relative(folder, file)}`, size: bytes.length, sha256: sha256(bytes) };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Tells the service worker what to keep: the whole page in its four languages, under a name that changes with any byte. */
function fillWorker(folder: string): void {
  const file = join(folder, WORKER);
  const files = filesUnder(folder).filter(({ path }) => path !== `/${WORKER}`);
  const kept = files.map(({ path }) => (path === '/index.html' ? '/' : path));
  const version = sha256(canonicalJson(files.map((entry) => ({ ...entry })))).slice(0, 16);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(PRECACHE) || !text.includes(VERSION)) throw new Error(`${WORKER} has lost its marks`);
  writeFileSync(file, text.replace(PRECACHE, JSON.stringify(kept)).replace(VERSION, version));
}

/**
 * Writes `bundle.json` once everything else is there: canonical JSON of every file of the voting page with its SHA-256, so that
 * the hash of this one file names the whole page. That hash is published in the transparency log.
 */
export function votingBundle(): Plugin {
  let folder = '';
  return {
    name: 'baraza-voting-bundle',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      fillWorker(folder);
      const files = filesUnder(folder).map((entry) => ({ ...entry }));
      writeFileSync(join(folder, LIST), canonicalJson({ kind: 'baraza/voting-page/v1', files }));
    },
  };
}
