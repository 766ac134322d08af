import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium: the system's, or the one that npm brought (Linux only). */
export async function launchBrowser(): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  return chromium.launch({ executablePath: system ?? (await packagedBrowser()), args: FLAGS });
}

async function packagedBrowser(): Promise<string> {
  // Tells the package to unpack the system libraries it needs as well; it reads this while it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export const WIDTHS_PX = [1280, 360] as const;
export type Locale = 'en' | 'es' | 'ar';
const LANGUAGE_TAGS = { en: 'en-GB', es: 'es-ES', ar: 'ar-AE' } as const satisfies Record<Locale, string>;

export interface Visitor {
  readonly widthPx?: number;
  readonly locale?: Locale;
  /** Signs in as this persona of the demo before the first page. */
  readonly persona?: string;
  /** What a browser that was closed had written to its device. */
  readonly storageState?: StorageState;
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A window of its own: its own cookies, size and language. Page errors fail the journey that caused them. */
export async function visit(browser: Browser, visitor: Visitor = {}): Promise<Page> {
  const { widthPx = 1280, locale = 'en', storageState } = visitor;
  const context = await browser.newContext({
    baseURL: inject('address'),
    viewport: { width: widthPx, height: widthPx < 600 ? 740 : 900 },
    locale: LANGUAGE_TAGS[locale],
    reducedMotion: 'reduce',
    ...(storageState && { storageState }),
  });
  if (locale !== 'en') await context.addInitScript(chooseLanguage, locale);
  if (visitor.persona) await signIn(context, visitor.persona);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(`the page threw: ${error.message}`));
  return page;
}

/** Workspaces speak the account's language unless this device has chosen one; the voting page keeps nothing. */
function chooseLanguage(locale: Locale): void {
  if (!location.hostname.startsWith('vote.')) localStorage.setItem('baraza.locale', locale);
}

export async function signIn(context: BrowserContext, persona: string): Promise<void> {
  const answer = await context.request.post('/demo/sign-in', { data: { persona } });
  expect(answer.status(), `signing in as ${persona}`).toBe(200);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every WCAG 2.2 A and AA rule that axe knows, and its good practice; answers what it found, in words. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the page's strict policy stays in force and is tested with it.
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`),
  );
}

/** Nothing reaches past the side of the screen: a phone's reader never has to scroll sideways. */
export async function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
