import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../tools/browser.ts';
import { FakeBox } from './testing/fake-box.ts';
import { serveVotingPage } from './testing/serve-voting-page.ts';
import { passFor, simulatedElection } from './testing/simulated-vote.ts';

const PORTAL = resolve(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'baraza-voting-'));
const builds = [join(folder, 'one'), join(folder, 'two')] as const;
let browser: Browser;
let server: Server;
let origin: string;
let box: FakeBox;
let pass: string;

/** As `npm run build` does it: a process of its own, because the mode of a test would give other bytes. */
async function build(outDir: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
  const options = ['build', '--config', 'vite.voting.config.ts', '--outDir', outDir, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: PORTAL, env });
}

beforeAll(async () => {
  await Promise.all(builds.map(build));
  const election = await simulatedElection();
  box = new FakeBox(election);
  ({ server, origin } = await serveVotingPage(box, builds[0]));
  pass = await passFor(election, origin);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the build', () => {
  const read = (path: string): Buffer => readFileSync(join(builds[0], path));

  it('gives the same bytes twice, and lists all of them', () => {
    const list = (which: string) => readFileSync(join(which, 'bundle.json'), 'utf8');
    expect(list(builds[0])).toBe(list(builds[1]));
    const { files } = JSON.parse(list(builds[0])) as { files: { path: string; size: number; sha256: string }[] };
    const onDisk = readdirSync(builds[0], { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(onDisk.length - 1);
    for (const { path, size } of files) expect(read(path)).toHaveLength(size);
  });

  it.each(['en', 'es', 'fr', 'ar'])('weighs at most 100 kB in %s', (language) => {
    const { files } = JSON.parse(read('bundle.json').toString()) as { files: { path: string }[] };
    const fetched = files.filter(({ path }) => !path.startsWith('/words/') || path.startsWith(`/words/${language}-`));
    const bytes = fetched.reduce((sum, { path }) => sum + gzipSync(read(path)).length, 0);
    expect(bytes).toBeLessThan(100_000);
  });

  it('holds no syntax that a phone of 2020 cannot read, and no blinding code', () => {
    const scripts = readdirSync(join(builds[0], 'assets')).filter((name) => name.endsWith('.js'));
    const text = scripts.map((name) => read(`assets/${name}`).toString()).join('\n');
    expect(text).not.toMatch(/\?\?=|\|\|=|&&=|static\s*\{|#[a-z]+\s*[(=;]\s*\w/);
    expect(text).not.toContain('inverseMod');
  });
});

async function visit(locale: string, widthPx: number): Promise<{ page: Page; context: BrowserContext }> {
  const viewport = { width: widthPx, height: 740 };
  const context = await browser.newContext({ locale, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => expect.fail(`the page threw: ${error.message}`));
  page.on('console', (message) => {
    if (/Content.Security|Trusted/i.test(message.text())) expect.fail(message.text());
  });
  return { page, context };
}

async function expectAccessible(page: Page, place: string): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflowPx, `${place} is wider than the screen`).toBeLessThanOrEqual(0);
}

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

describe('a voter', () => {
  it('opens a link, ranks with the keyboard alone, seals offline, casts on a bad line, and leaves nothing behind', async () => {
    const { page, context } = await visit('en', 1280);
    await page.goto(`${origin}/elections/lake-riders-2026#pass=${pass}`);
    await page.getByRole('heading', { level: 1, name: 'Your ballot' }).waitFor();
    expect(page.url()).toBe(`${origin}/`);
    expect(await page.title()).toBe('Baraza');

    await page.getByRole('button', { name: /Rank as 1.*Chen Wei/ }).press('Enter');
    await page.getByRole('button', { name: /Rank as 2.*Amina O\./ }).press('Enter');
    await page.getByRole('button', { name: 'Move Amina O.: drag, or press the arrow keys' }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#announcer').textContent()).toBe('Amina O. is now number 1 of 2.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Amina O.');
    await expectAccessible(page, 'ranking');

    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await page.reload();
    // The ranking that was kept is there again before anything is pressed.
    await page.getByRole('button', { name: 'Move Amina O.: drag, or press the arrow keys' }).waitFor();
    await page.getByRole('button', { name: 'Check the ballot' }).press('Enter');
    expect(await page.locator('.review').innerText()).toMatch(/Amina O\.[^]*Chen Wei/);
    await page.getByRole('radio', { name: 'No, this is my first ballot' }).press(' ');
    await expectAccessible(page, 'checking');
    await page.getByRole('button', { name: 'Seal the ballot' }).press('Enter');
    await page.getByText('There is no connection.').waitFor();
    await page.getByRole('button', { name: 'Cast the ballot' }).press('Enter');
    await page.getByText('It is not cast yet').waitFor();

    await context.setOffline(false);
    // More than one, because a browser asks again by itself where a connection that it kept breaks off.
    box.answersLost = 3;
    const lost = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Cast the ballot' }).press('Enter');
    await lost;
    box.answersLost = 0;
    expect(box.ballots).toHaveLength(1);
    await page.reload();
    await page.getByRole('button', { name: 'Cast the ballot' }).press('Enter');
    await page.getByRole('heading', { name: 'Your ballot is in the box' }).waitFor();
    expect(box.ballots).toHaveLength(1);
    await expectAccessible(page, 'cast');
    expect(await kept(page)).toEqual([]);
    await page.waitForFunction(async () => (await caches.keys()).length === 0);
    await context.close();
  }, 60_000);

  it('gives a sealed ballot to somebody who casts it, and checks the receipt, in Arabic on a small phone', async () => {
    const { page, context } = await visit('ar', 360);
    await page.goto(`${origin}/elections/lake-riders-2026#pass=${pass}`);
    await page.locator('.candidate-add').nth(2).click();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await expectAccessible(page, 'ranking');
    await page.locator('.button-primary').click();
    await page.getByRole('radio').nth(1).check();
    await page.locator('.button-primary').click();
    await page.locator('.section').nth(1).getByRole('button').click();
    await page.locator('.code').waitFor();
    await expectAccessible(page, 'sealed');
    const sealed = await page.locator('textarea').first().inputValue();

    const carrier = await visit('fr', 360);
    await carrier.page.goto(`${origin}/carry`);
    await carrier.page.locator('textarea').fill(sealed);
    await carrier.page.locator('.button-primary').click();
    await carrier.page.locator('.notice-success').waitFor();
    const receipt = await carrier.page.locator('textarea').inputValue();
    expect(await kept(carrier.page)).toEqual([]);
    await expectAccessible(carrier.page, 'carried');

    await page.locator('textarea').last().fill(receipt);
    await page.locator('form .button').first().click();
    await page.locator('.notice-success').waitFor();
    box.publish();
    await page.goto(`${origin}/receipt`);
    await page.locator('textarea').fill(receipt);
    await page.locator('.button-primary').click();
    await page.locator('.notice-success').waitFor();
    await expectAccessible(page, 'receipt');
    await Promise.all([context.close(), carrier.context.close()]);
  }, 60_000);

  it('is told what is wrong with a pass, and keeps the text they gave', async () => {
    const { page, context } = await visit('en', 360);
    await page.goto(`${origin}/#pass=${pass.slice(0, -40)}`);
    await page.getByRole('alert').filter({ hasText: 'This is not a whole voting pass' }).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(pass.slice(0, -40));
    expect(page.url()).toBe(`${origin}/`);
    await expectAccessible(page, 'refused pass');
    await page.locator('textarea').fill(pass);
    await page.getByRole('button', { name: 'Open the pass' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your ballot' }).waitFor();
    await context.close();
  }, 60_000);

  it('leaves at once with two presses of Escape, and nothing stays', async () => {
    const { page, context } = await visit('es', 360);
    await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'neutral' }));
    await page.goto(`${origin}/#pass=${pass}`);
    await page.locator('.candidate-add').first().click();
    expect(await kept(page)).toContain('baraza.voting.vote');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goto(`${origin}/`);
    await page.locator('textarea').waitFor();
    expect(await kept(page)).toEqual([]);
    await context.close();
  }, 60_000);
});
