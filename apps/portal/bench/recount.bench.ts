import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { bundleReaderOver, readArchive, verifyBundle, workHere } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { build } from 'vite';
import { launchBrowser } from '../tools/browser.ts';
import { largeBundle } from './large-bundle.ts';

/**
 * `npm run bench`: opens and counts a large election in Chromium, as the election page does, and measures the longest
 * time for which the page could not answer; then the same in Node with native operations. `BALLOTS=20000` for a shorter
 * run.
 */
const BALLOTS = Number(process.env['BALLOTS'] ?? '100000');
const FRAME_MS = 1_000 / 60;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'baraza-recount-'));

const PAGE = `<!doctype html><html lang="en"><title>Recount</title><script type="module" src="/ISLANDS"></script>
<div data-recount data-recount-bundle="/bundle"><div data-recount-needs-script hidden><button data-recount-start="count">Count</button></div>
<div data-recount-running hidden><progress></progress><bdi data-recount-figures></bdi><bdi data-recount-left></bdi></div>
<p data-recount-reason></p></div></html>`;

async function buildIslands(): Promise<string> {
  const input = { public: join(root, 'src/public/islands.ts') };
  const options = { outDir: folder, emptyOutDir: true, rolldownOptions: { input } };
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: options });
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  return manifest['src/public/islands.ts']?.file ?? '';
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

function answer(path: string, response: ServerResponse, bundle: Uint8Array, islands: string): void {
  if (path === '/bundle') response.writeHead(200, { 'content-length': bundle.length }).end(bundle);
  else if (path === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE.replace('ISLANDS', islands));
  else {
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(join(folder, path)));
  }
}

async function serve(bundle: Uint8Array, islands: string): Promise<Server> {
  const server = createServer((request, response) => answer(request.url ?? '/', response, bundle, islands));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface Measured {
  readonly tookMs: number;
  readonly longestGapMs: number;
  readonly phase: string;
}

/** Watches from inside the page how long its thread was ever busy. */
async function countInBrowser(address: string): Promise<Measured> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(async (): Promise<Measured> => {
    const recount = document.querySelector<HTMLElement>('[data-recount]')!;
    const started = performance.now();
    let [last, longestGapMs] = [started, 0];
    recount.querySelector<HTMLElement>('[data-recount-start]')?.click();
    const isOver = (): boolean => /holds|fault|unreadable|closed/.test(recount.dataset['phase'] ?? '');
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        const now = performance.now();
        longestGapMs = Math.max(longestGapMs, now - last);
        last = now;
        if (isOver()) resolve();
        else setTimeout(() => port2.postMessage(null), 1);
      };
      port2.postMessage(null);
    });
    const reason = recount.querySelector('[data-recount-reason]')?.textContent ?? '';
    return { tookMs: last - started, longestGapMs, phase: `${recount.dataset['phase'] ?? ''} ${reason}`.trim() };
  });
  await browser.close();
  return measured;
}

async function countInNode(archive: Uint8Array): Promise<number> {
  const started = performance.now();
  const believing = { ...nativePrimitives, verifyEd25519: () => true, pssVerifier: () => Promise.resolve(() => true) };
  const { openBallots } = workHere(nativePrimitives);
  const work = { checkShard: workHere(believing).checkShard, openBallots };
  const reader = bundleReaderOver(expectOk(readArchive(archive)));
  expectOk(await verifyBundle(reader, { count: countContest, primitives: nativePrimitives, work }));
  return performance.now() - started;
}

const [bundle, islands] = [await largeBundle(BALLOTS), await buildIslands()];
const server = await serve(bundle, islands);
const { port } = server.address() as AddressInfo;
const browser = await countInBrowser(`http://127.0.0.1:${port}/`);
server.close();
const nodeMs = await countInNode(bundle);
rmSync(folder, { recursive: true });
console.log(
  `${BALLOTS} ballots, ${(bundle.length / 1e6).toFixed(0)} MB, opened and counted in Chromium: ${browser.phase}`,
);
console.log(
  `longest main-thread gap / frame of ${FRAME_MS.toFixed(1)} ms: ${(browser.longestGapMs / FRAME_MS).toFixed(2)} (${browser.longestGapMs.toFixed(0)} ms)`,
);
console.log(
  `time in the browser / in Node: ${(browser.tookMs / nodeMs).toFixed(2)} (${(browser.tookMs / 1e3).toFixed(1)} s, ${(nodeMs / 1e3).toFixed(1)} s)`,
);
if (!browser.phase.startsWith('holds')) process.exitCode = 1;
