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

/** Both looks at the same time: two windows, each with the rooms that it has seen. */
async function walkInEveryLook(persona: string | null, seen: readonly Set<string>[]): Promise<string[]> {
  const walks = LOOKS.map(async (look, index) => {
    const page = await visit(browser, persona === null ? look : { ...look, persona });
    const faults = await walk(page, persona === null ? `/${look.locale}` : '/app', seen[index]!);
    await page.context().close();
    return faults.map((fault) => `${look.widthPx} px, ${look.locale}: ${fault}`);
  });
  return (await Promise.all(walks)).flat();
}

describe('every room, wide in English and narrow in Arabic', () => {
  const seen = LOOKS.map(() => new Set<string>());

  it.each(PERSONAS)('can be used by everybody: %s', { timeout: 120_000 }, async (persona) => {
    expect(await walkInEveryLook(persona, seen)).toEqual([]);
  });

  it('and the public pages too', { timeout: 120_000 }, async () => {
    const publicSeen = LOOKS.map(() => new Set<string>());
    expect(await walkInEveryLook(null, publicSeen)).toEqual([]);
  });
});
