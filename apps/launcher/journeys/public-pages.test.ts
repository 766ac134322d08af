import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launchBrowser, overflowPx, visit, WIDTHS_PX } from './support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(WIDTHS_PX)('the first page at %i px', (widthPx) => {
  it.each(['en', 'ar'] as const)('can be read by everybody in %s', async (locale) => {
    const page = await visit(browser, { widthPx, locale });
    await page.goto(`/${locale}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await overflowPx(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});

it('an address without a language, as citations and mails carry it, leads to the page in the reader’s own', async () => {
  const page = await visit(browser, { locale: 'ar' });
  await page.goto('/requests/sable-face-data');
  expect(new URL(page.url()).pathname).toBe('/ar/requests/sable-face-data');
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});
