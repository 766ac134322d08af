import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveBuiltPortal } from './static-portal.ts';

/**
 * `node tools/screenshot.ts URL OUT.png [--width 1280] [--theme light|dark] [--locale en|es|fr|ar] [--axe] [--print]
 * [--no-script] [--fold]`. A URL that begins with `/` is served from the built portal without an API. Prints what the
 * page reported to the console and, with `--axe`, every accessibility violation; exit 1 if there is one.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    theme: { type: 'string', default: 'light' },
    locale: { type: 'string', default: 'en' },
    axe: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    slice: { type: 'string', default: '0' },
    fold: { type: 'boolean', default: false },
    'no-script': { type: 'boolean', default: false },
    persona: { type: 'string' },
  },
});

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: ReadonlyArray<{ readonly target: readonly unknown[]; readonly failureSummary?: string }>;
}

async function violationsOf(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
}

/** One picture of the whole page, or, with a slice height, as many as it takes: `OUT-0.png`, `OUT-1.png`, … */
async function savePictures(page: Page, out: string, sliceHeight: number): Promise<void> {
  if (sliceHeight <= 0) {
    await page.screenshot({ path: out, fullPage: !values.fold });
    return;
  }
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  for (let y = 0; y < height; y += sliceHeight) {
    const clip = { x: 0, y, width, height: Math.min(sliceHeight, height - y) };
    await page.screenshot({ path: out.replace(/\.png$/, `-${y / sliceHeight}.png`), fullPage: true, clip });
  }
}

async function takePicture(url: string, out: string): Promise<number> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: 900 },
    colorScheme: values.theme === 'dark' ? 'dark' : 'light',
    locale: values.locale,
    javaScriptEnabled: !values['no-script'],
    reducedMotion: 'reduce',
  });
  const { persona } = values;
  if (persona) await context.request.post(new URL('/demo/sign-in', url).href, { data: { persona } });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error('console:', message.text()));
  page.on('pageerror', (error) => console.error('page:', error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  // A page without script settles no promises.
  if (!values['no-script']) await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (values.print) await page.emulateMedia({ media: 'print' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`the page is ${overflow} px wider than the screen`);
  await savePictures(page, out, Number(values.slice));
  const violations = values.axe && !values['no-script'] ? await violationsOf(page) : [];
  for (const { id, help, nodes } of violations)
    console.error(
      `axe ${id}: ${help}`,
      nodes.map((node) => [node.target, node.failureSummary]),
    );
  await browser.close();
  return violations.length + (overflow > 0 ? 1 : 0);
}

const [target, out] = positionals;
if (!target || !out) throw new Error('usage: node tools/screenshot.ts URL OUT.png [options]');
const server = target.startsWith('/') ? await serveBuiltPortal(0) : undefined;
const address = server?.address();
const origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
const faults = await takePicture(origin + target, out);
server?.close();
process.exitCode = faults > 0 ? 1 : 0;
