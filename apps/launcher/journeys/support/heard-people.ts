import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, isForEverybody, press } from './acts.ts';
import { arrived } from './rooms.ts';

/** From the page of doors to the form behind one of them, for the riders' forum; in Arabic. */
export async function throughTheDoor(page: Page, door: string): Promise<void> {
  await goTo(page, '/ar/heard');
  await isForEverybody(page);
  await page.getByRole('link', { name: door, exact: true }).click();
  await page.locator('main a[href*="forum=lake-riders"]').click();
  await page.getByRole('heading', { level: 1, name: door, exact: true }).waitFor();
}

/** Sends what was written; answers the code, which stands on the page once and nowhere else. */
export async function send(page: Page): Promise<string> {
  await press(page, 'إرسال');
  await page.getByRole('heading', { level: 1, name: 'وصل', exact: true }).waitFor();
  await isForEverybody(page);
  const code = (await page.locator('[data-heard-code]').innerText()).trim();
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  expect(page.url()).not.toContain(code.slice(0, 4));
  return code;
}

/** With nothing but the code, as it was copied from paper. */
export async function comeBack(page: Page, code: string): Promise<void> {
  await goTo(page, '/ar/heard/return');
  await isForEverybody(page);
  await page.getByLabel('الرمز الذي احتفظت به').fill(code);
  await page.locator('main form').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: 'ما آل إليه الأمر', exact: true }).waitFor();
}

/** The latest report to the riders' forum, opened after reading what opening it means. */
export async function openLatestReprisal(page: Page): Promise<void> {
  await goTo(page, '/app/hearing');
  await isForEverybody(page);
  await page.locator('section', { hasText: 'Lake Riders' }).getByRole('link', { name: 'Reprisals' }).click();
  await page.getByRole('heading', { level: 1, name: 'Reprisals' }).waitFor();
  await arrived(page);
  await isForEverybody(page);
  await page.locator('tbody').getByRole('link').filter({ visible: true }).first().click();
  await page.getByText('The person sees your name and the day each time you open it.').waitFor();
  await press(page, 'Open');
}
