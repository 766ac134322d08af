import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './browser.ts';
import { choose, goTo, press } from './acts.ts';
import { arrived } from './rooms.ts';

/** With this the demo's organisations open their keys; the page says so, in the demo only. */
export const PASSPHRASE = 'a boat at the shore';

/** Somebody known to an organisation. The organisation alone ever knows the name. */
export interface KnownPerson {
  readonly name: string;
  readonly knownOnlyToThem: string;
}

/** The room in which this officer's organisation attests riders, with its key opened. */
export async function openAttestingRoom(page: Page): Promise<void> {
  await goTo(page, '/app/organisation/attesting');
  await page.getByRole('link', { name: /^Riders, Lake Riders/ }).click();
  await page.getByText(`In this demo it is “${PASSPHRASE}”.`).waitFor();
  await page.getByLabel('Passphrase of your organisation').fill(PASSPHRASE);
  await press(page, 'Open');
  await page.getByRole('heading', { name: 'Requests that wait for you' }).waitFor();
  await arrived(page);
}

export async function askForCode(page: Page, person: KnownPerson): Promise<void> {
  await page.getByLabel('Name as your organisation writes it').fill(person.name);
  await page.getByLabel('Something only they and you know').fill(person.knownOnlyToThem);
  await choose(page, /We have met this person/);
  await press(page, 'Make a code');
}

/** A code for the person, as it is handed over on paper. */
export async function handOverCode(page: Page, person: KnownPerson): Promise<string> {
  await askForCode(page, person);
  const paper = page.locator('.notice', { hasText: 'Hand this over' }).locator('.attest-code');
  return (await paper.innerText()).trim();
}

const beginningOf = (code: string): string => code.slice(0, 4);

/** Signs the request that was made with this code; what is signed is hidden from the organisation. */
export async function signFor(page: Page, code: string): Promise<void> {
  const request = page.locator('.attest-waiting > li', { hasText: beginningOf(code) });
  await request.getByRole('button', { name: 'Sign' }).click();
  await request.waitFor({ state: 'detached' });
}

/** From the first page of joining to the place where codes are asked for; answers the recovery code. */
export async function makeKeyAndName(page: Page, pseudonym: string): Promise<string> {
  await choose(page, /I have read what is not protected/);
  await press(page, 'Go on');
  await choose(page, 'Riders');
  await choose(page, /^Organisations know me/);
  await press(page, 'Go on');
  await page.getByLabel('Your pseudonym in this forum').fill(pseudonym);
  await page.getByLabel(/A sentence that you will remember/).fill('The kettle sings before the rain comes.');
  await press(page, 'Go on');
  const shown = page.getByRole('list', { name: 'Your recovery code' });
  await shown.waitFor();
  const groups = await shown.locator('li').allInnerTexts();
  await page.getByLabel('Third group').fill(groups[2] ?? '');
  await page.getByLabel('Eleventh group').fill(groups[10] ?? '');
  await press(page, 'Go on');
  return groups.join('-');
}

export async function useCode(page: Page, code: string, organisation: string): Promise<void> {
  await page.getByLabel('Code of an organisation').fill(code);
  await press(page, 'Use this code');
  await page.locator('.attest-codes > li', { hasText: organisation }).getByText('Waits for the organisation').waitFor();
}

/** The browser is closed and opened again: only what it had written to the device is there. */
export async function closeAndReopen(browser: Browser, page: Page): Promise<Page> {
  const path = new URL(page.url()).pathname;
  const context: BrowserContext = page.context();
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  const reopened = await visit(browser, { storageState });
  await goTo(reopened, path);
  return reopened;
}

/** Takes the place of a member of the demo as visitors do, so that the member's key is on this device. */
export async function becomeMember(page: Page, title: string, path: string): Promise<void> {
  await goTo(page, `/app/sign-in?then=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: title }).first().click();
  await page.waitForURL(`**${path}`);
  await arrived(page);
}

/** Of a member whose key was not meant to stay: whoever opens this browser next finds nothing of theirs. */
export async function signOutWithoutTrace(page: Page, pseudonym: string): Promise<void> {
  expect(await recordsOnDevice(page)).not.toEqual([]);
  await page.locator('summary', { hasText: pseudonym }).click();
  await press(page, 'Sign out');
  await page.waitForURL(/\/app\/sign-in/);
  await arrived(page);
  expect(await recordsOnDevice(page)).toEqual([]);
  expect(await page.content()).not.toContain(pseudonym);
}

/** What the browser's databases hold; Playwright's types do not know of them yet. */
async function recordsOnDevice(page: Page): Promise<readonly unknown[]> {
  const { origins } = await page.context().storageState({ indexedDB: true });
  const known = origins as unknown as readonly { indexedDB?: readonly Database[] }[];
  return known.flatMap(({ indexedDB = [] }) => indexedDB.flatMap(({ stores }) => stores.flatMap((one) => one.records)));
}

interface Database {
  readonly stores: readonly { readonly records: readonly unknown[] }[];
}

/** On a device that has never seen the key; the words are those of the page's language. */
export async function signInWithRecoveryCode(
  page: Page,
  code: string,
  words: { readonly field: string; readonly button: string },
): Promise<void> {
  await page.getByLabel(words.field, { exact: true }).fill(code);
  await page.locator('main').getByRole('button', { name: words.button }).click();
  await page.waitForURL('**/app/forum');
  await arrived(page);
}

/** An account speaks the language in which its member joined; another one is chosen on each device, once. */
export async function readInArabic(page: Page): Promise<void> {
  const languages = page.locator('details.menu', { has: page.locator('button[lang="ar"]') });
  await languages.locator('summary').click();
  await languages.locator('button[lang="ar"]').click();
  await page.locator('html[dir="rtl"]').waitFor();
  await arrived(page);
}
