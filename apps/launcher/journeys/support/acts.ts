import { randomBytes } from 'node:crypto';
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFaults, overflowPx } from './browser.ts';
import { arrived } from './rooms.ts';

/** Five letters that no journey has had before: a journey can be walked again and again on one product. */
export function freshWord(): string {
  return randomBytes(5).reduce((word, byte) => word + String.fromCharCode(97 + (byte % 26)), '');
}

/** Radio buttons and checkboxes are drawn by their labels, which is where people click. */
export async function choose(page: Page, name: RegExp | string): Promise<void> {
  await page
    .locator('label', { has: page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name })) })
    .first()
    .click();
}

export async function press(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await arrived(page);
}

/** Everybody can use this page, with whatever they read and press it. */
export async function isForEverybody(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflowPx(page), 'past the side of the screen').toBeLessThanOrEqual(0);
}

/** Reloads until the page says so: what it waits for happens behind the screen. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  const words = async (): Promise<string> => {
    await page.reload();
    await arrived(page);
    return page.locator('main').innerText();
  };
  const expected = expect.poll(words, { timeout: 20_000, interval: 300 });
  await (typeof text === 'string' ? expected.toContain(text) : expected.toMatch(text));
}

/** All that this window sends to the product or gets from it from now on, in one text. */
export function overheard(page: Page): { readonly sent: () => string; readonly received: () => Promise<string> } {
  const sent: string[] = [];
  const received: Promise<string>[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('requestfinished', (request) => {
    if (['fetch', 'xhr'].includes(request.resourceType())) received.push(bodyOf(request));
  });
  return { sent: () => sent.join('\n'), received: async () => (await Promise.all(received)).join('\n') };
}

async function bodyOf(request: Request): Promise<string> {
  const response = await request.response();
  return response ? response.text().catch(() => '') : '';
}
