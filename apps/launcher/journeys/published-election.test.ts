import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isForEverybody } from './support/acts.ts';
import { launchBrowser, visit } from './support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a published election', () => {
  it('is counted again by a reader’s own phone, stage by stage as it was published', async () => {
    const phone = await visit(browser, { widthPx: 360, locale: 'ar' });
    await phone.goto('/ar/elections/riders-first-election');
    await phone.locator('[data-recount-start="count"]').click();
    await phone.locator('[data-recount-phase="holds-count"]').waitFor({ timeout: 60_000 });
    const stages = phone.locator('[data-recount-stage]');
    const same = phone.locator('[data-recount-stage][data-recounted="same"]');
    await expect.poll(() => same.count()).toBe(await stages.count());
    await isForEverybody(phone);
    await phone.context().close();
  });
});
