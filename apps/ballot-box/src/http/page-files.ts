import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Answer } from '@baraza/cli/serving';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** Own files only, no inline script, never framed, nothing sent elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** With every answer of the public side. */
export const PUBLIC_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=(), interest-cohort=()',
};

/** Addresses of the page that are no files: the page itself knows what to show there. */
const PAGES = /^\/(?:[a-z-]{0,32}|elections\/[a-z0-9-]{1,64})$/;
const MISSING: Answer = { status: 503, body: 'The voting page has not been built.\n' };
const NOT_FOUND: Answer = { status: 404, body: 'There is nothing here.\n' };

/** The voting page's files, read once: nothing that is asked for becomes a path on this disk. */
export function pageFilesIn(folder: string | undefined): (path: string) => Answer {
  const files = folder !== undefined && existsSync(folder) ? readFiles(folder) : new Map<string, Answer>();
  const page = files.get('/index.html');
  return (path) => {
    const file = files.get(path);
    if (file !== undefined) return file;
    if (!PAGES.test(path)) return NOT_FOUND;
    return page ?? MISSING;
  };
}

/** What names the served page exactly: its list of files with their hashes. */
export function hashOfPage(page: (path: string) => Answer): string | null {
  const { status, body } = page('/bundle.json');
  return status === 200 ? createHash('sha256').update(body).digest('base64url') : null;
}

function readFiles(folder: string): Map<string, Answer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).replaceAll('\\', '/')}`;
      // Names with a hash in them never change what they hold.
      const isKept = /^\/(assets|words)\/.*-[\w-]{8,}\./.test(path);
      const headers = { 'cache-control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache' };
      const contentType = TYPES.get(extname(entry.name)) ?? 'application/octet-stream';
      return [path, { status: 200, body: new Uint8Array(readFileSync(file)), contentType, headers }];
    }),
  );
}
