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

/** `npm run test:long` shows every kind of page in every look; `npm test` each in one of them, drawn by its name. */
const isWhole = process.env['BARAZA_WALK'] === 'whole';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function looksFor(kind: string): readonly number[] {
  const all = LOOKS.map((_, look) => look);
  if (isWhole) return all;
  const letters = [...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return [letters % all.length];
}

/** A kind of page whatever the language of the public page. */
const kindOf = (path: string): string => kindOfPage(path).replace(/^\/(en|ar)(?=\/|$)/, '/:locale');

const inLanguage = (path: string, { locale }: Visitor): string => path.replace(/^\/(en|ar)(?=\/|$)/, `/${locale}`);

/** Where a link leads, and the page that it was found on. */
interface Found {
  readonly path: string;
  readonly on: string;
}

/** Looks at one page and answers what is wrong with it; its links are added to `links`. */
async function look(page: Page, { path, on }: Found, links: Found[]): Promise<string[]> {
  await page.goto(path);
  if (!(await arrives(page))) {
    const text = (await page.locator('body').innerText()).slice(0, 200);
    return [`${path}, linked from ${on}, shows no heading: ${text}`];
  }
  const overflow = await overflowPx(page);
  for (const link of await linksOf(page)) if (isWorthAVisit(link)) links.push({ path: link, on: path });
  return [
    ...(overflow > 0 ? [`${kindOf(path)} reaches ${overflow} px past the side of the screen`] : []),
    ...(await accessibilityFaults(page)).map((fault) => `${kindOf(path)} ${fault}`),
  ];
}

/** From page to page in rounds: what links of one round lead to, unless it was seen, is the next. */
async function walk(pages: readonly Page[], start: readonly string[], seen: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  let ahead: readonly (readonly Found[])[] = start.map((path) => [{ path, on: 'the beginning' }]);
  for (let visited = 0; visited < MOST_PAGES && ahead.some((found) => found.length > 0);) {
    const links: Found[] = [];
    const round = ahead.map(async (found, index) => {
      for (const each of found) {
        const wrong = await look(pages[index]!, each, links);
        faults.push(...wrong.map((fault) => `${LOOKS[index]!.widthPx} px, ${LOOKS[index]!.locale}: ${fault}`));
      }
    });
    await Promise.all(round);
    visited += ahead.flat().length;
    ahead = nextRound(links, seen);
  }
  return faults;
}

function nextRound(links: readonly Found[], seen: Set<string>): Found[][] {
  const ahead: Found[][] = LOOKS.map(() => []);
  for (const { path, on } of links) {
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    for (const look of looksFor(kind)) ahead[look]!.push({ path: inLanguage(path, LOOKS[look]!), on });
  }
  return ahead;
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

/** Both looks at the same time: two windows, and one list of what has been seen. */
async function walkAs(persona: string | null, seen: Set<string>): Promise<string[]> {
  const windows = LOOKS.map((visitor) => visit(browser, persona === null ? visitor : { ...visitor, persona }));
  const pages = await Promise.all(windows);
  const start = LOOKS.map(({ locale }) => (persona === null ? `/${locale}` : '/app'));
  const faults = await walk(pages, start, seen);
  await Promise.all(pages.map((page) => page.context().close()));
  return faults;
}

describe('every room, wide in English and narrow in Arabic', () => {
  const seen = new Set<string>();

  it.each(PERSONAS)('can be used by everybody: %s', { timeout: 120_000 }, async (persona) => {
    expect(await walkAs(persona, seen)).toEqual([]);
  });

  it('and the public pages too', { timeout: 120_000 }, async () => {
    expect(await walkAs(null, new Set<string>())).toEqual([]);
  });
});
