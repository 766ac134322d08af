import type { Page } from 'playwright-core';

const LONGEST_WAIT_MS = 15_000;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Addresses that show the same kind of page: `/app/board/decisions/:id`. */
export function kindOfPage(path: string): string {
  return path.replace(UUID, ':id').replace(/[?#].*$/, '');
}

/** The page is there and has stopped loading. */
export async function arrived(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: LONGEST_WAIT_MS });
  const hasLoaded = (): boolean => document.querySelector('[aria-busy="true"], .skeleton') === null;
  await page.waitForFunction(hasLoaded, undefined, { timeout: LONGEST_WAIT_MS });
}

/** Where the links of this page lead inside the product. */
export function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin && !link.hasAttribute('download'))
      .map((link) => link.pathname),
  );
}
