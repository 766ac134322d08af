import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isForEverybody } from './acts.ts';

/** Opens the menu of the workspace that holds the languages, and chooses one there. */
async function chooseLanguage(page: Page, locale: 'en' | 'ar'): Promise<void> {
  const menu = page.locator('details.menu', { has: page.locator(`button[lang="${locale}"]`) });
  await menu.locator('summary').click();
  await menu.locator(`button[lang="${locale}"]`).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale);
  await page.keyboard.press('Escape');
}

/**
 * The page as it stands, in Arabic and as narrow as a phone: everybody can use it. Changes the language by its menu and
 * not by loading the page anew, so that what the page holds in its memory is looked at as well, and is there after it.
 */
export async function isForEverybodyInArabic(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await chooseLanguage(page, 'ar');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await isForEverybody(page);
  await page.setViewportSize(before);
  await chooseLanguage(page, 'en');
}
