import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launchBrowser, overflowPx, visit, type Visitor } from './support/browser.ts';
import { arrived, kindOfPage, linksOf } from './support/rooms.ts';

const PERSONAS = [
  'halden-finance',
  'refugee-action-signatory',
  'scvo-signatory',
  'reviewer-one',
  'grants-officer',
  'board-member-one',
  'board-chair',
  'finance-officer',
  'second-officer',
  'auditor',
  'ziwa-officer',
  'returning-officer',
  'key-holder-one',
  'scrutineer-one',
  'forum-moderator',
  'driver-one',
];

const LOOKS: readonly Visitor[] = [
  { widthPx: 1280, locale: 'en' },
  { widthPx: 360, locale: 'ar' },
];

const MOST_PAGES = 30;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Goes through every kind of page that links lead to, once for all personas together. */
async function walk(page: Page, start: string, seen: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const ahead = [start];
  for (let visited = 0; ahead.length > 0 && visited < MOST_PAGES;) {
    const path = ahead.shift()!;
    const kind = kindOfPage(path);
    if (seen.has(kind) && path !== start) continue;
    seen.add(kind);
    visited += 1;
    await page.goto(path);
    if (!(await arrives(page))) {
      faults.push(`${path} shows no heading: ${(await page.locator('body').innerText()).slice(0, 200)}`);
      continue;
    }
    const overflow = await overflowPx(page);
    if (overflow > 0) faults.push(`${kind} reaches ${overflow} px past the side of the screen`);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${kind} ${fault}`));
    ahead.push(...(await linksOf(page)).filter((link) => !seen.has(kindOfPage(link)) && isWorthAVisit(link)));
  }
  return faults;
}

async function arrives(page: Page): Promise<boolean> {
  return arrived(page).then(
    () => true,
    () => false,
  );
}

function isWorthAVisit(path: string): boolean {
  return !/sign-out|style-guide|graphql|demo|open-data|pain001|^\/log\//.test(path);
}

describe.each(LOOKS)('every room at $widthPx px in $locale', (look) => {
  const seen = new Set<string>();

  it.each(PERSONAS)('can be used by everybody: %s', { timeout: 120_000 }, async (persona) => {
    const page = await visit(browser, { ...look, persona });
    expect(await walk(page, '/app', seen)).toEqual([]);
    await page.context().close();
  });

  it('and the public pages too', { timeout: 120_000 }, async () => {
    const page = await visit(browser, look);
    const publicSeen = new Set<string>();
    const faults = await walk(page, `/${look.locale}`, publicSeen);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
