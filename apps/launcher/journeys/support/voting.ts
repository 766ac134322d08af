import type { Browser, Page } from 'playwright-core';
import { arrived } from './rooms.ts';
import { visit, type Locale, type Visitor } from './browser.ts';

/** The demo's election that is open. */
export const OPEN_ELECTION = 'drivers-election';

/** What the voting page says at its steps, by language. */
export const WORDS = {
  en: {
    ...{ open: 'Open the pass', check: 'Check the ballot', seal: 'Seal the ballot', cast: 'Cast the ballot' },
    ...{ ballot: 'Your ballot', sealed: 'Your ballot is sealed', inTheBox: 'Your ballot is in the box' },
  },
  es: {
    ...{
      open: 'Abrir el pase',
      check: 'Revisar la papeleta',
      seal: 'Sellar la papeleta',
      cast: 'Depositar la papeleta',
    },
    ...{ ballot: 'Su papeleta', sealed: 'Su papeleta está sellada', inTheBox: 'Su papeleta está en la urna' },
  },
  ar: {
    ...{ open: 'فتح التصريح', check: 'مراجعة الورقة', seal: 'ختم الورقة', cast: 'إيداع الورقة' },
    ...{ ballot: 'ورقتك', sealed: 'ورقتك مختومة', inTheBox: 'ورقتك في الصندوق' },
  },
} as const satisfies Record<Locale, Record<string, string>>;

export interface Pass {
  /** `BVP1.…`, as it is carried to another device. */
  readonly text: string;
  /** Of the voting page, which is another site. */
  readonly votingSite: string;
}

/**
 * Takes somebody's place with the click that a visitor of the demo makes: unlike a sign-in without a page, it brings the
 * membership key to this device. Several people may have one title; `which` counts them from zero.
 */
export async function takePlaceOf(page: Page, title: RegExp, which = 0): Promise<void> {
  await page.goto('/app/sign-in');
  await page.getByRole('button', { name: title }).nth(which).click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'));
  await arrived(page);
}

/** From the start of the forum to one's voting pass, by its links. */
export async function walkToPass(page: Page): Promise<void> {
  await page.goto('/app/forum');
  await page.getByRole('link', { name: /^Drivers elect two/ }).click();
  await page.getByRole('link', { name: 'To my voting pass' }).click();
  await page.getByRole('heading', { name: 'Was a pass taken in my name?' }).waitFor();
}

/** The answer of every issuer to "Was a pass taken in my name?". */
export async function answersOfIssuers(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Ask the issuers' }).click();
  const answers = page.getByRole('status').locator('dd');
  await answers.first().waitFor();
  return answers.allInnerTexts();
}

/** Asks all issuers for their signatures; answers the pass that they make together. */
export async function getPass(page: Page): Promise<Pass> {
  await page.getByRole('button', { name: 'Get my voting pass' }).click();
  await page.getByRole('heading', { name: 'Your pass is ready' }).waitFor();
  await page.getByText('Show the pass').click();
  const text = await page.getByRole('group', { name: 'Your voting pass' }).innerText();
  const link = await page.getByRole('link', { name: 'Open the voting page' }).getAttribute('href');
  return { text, votingSite: new URL(link ?? '').origin };
}

/** A device of its own on the voting page, with nothing but the text of a pass. */
export async function openPassElsewhere(browser: Browser, pass: Pass, visitor: Visitor): Promise<Page> {
  const words = WORDS[visitor.locale ?? 'en'];
  const page = await visit(browser, visitor);
  await page.goto(pass.votingSite);
  await page.locator('textarea').fill(pass.text);
  await page.getByRole('button', { name: words.open }).click();
  await title(page, words.ballot);
  return page;
}

/** Waits for the heading of a step. */
export async function title(page: Page, words: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor();
}

/** Puts a candidate at the next free rank, by the button beside the name. */
export async function rank(page: Page, candidate: string): Promise<void> {
  await page.locator('.others li', { hasText: candidate }).locator('[data-control="add"]').click();
}

/** The candidates in the voter's order, as they stand on the ballot. */
export async function ranking(page: Page): Promise<string[]> {
  return (await page.locator('.ranked .candidate-name').allInnerTexts()).map((name) => name.split('\n')[0]!.trim());
}

/** Checks and seals what was ranked; `sentBefore` is the voter's own word, which the page asks for. */
export async function checkAndSeal(page: Page, locale: Locale, sentBefore: number): Promise<void> {
  const words = WORDS[locale];
  await page.getByRole('button', { name: words.check }).click();
  await page
    .locator('label', { has: page.getByRole('radio') })
    .nth(sentBefore === 0 ? 0 : 1)
    .click();
  if (sentBefore > 0) await page.getByRole('spinbutton').fill(String(sentBefore));
  await page.getByRole('button', { name: words.seal }).click();
  await title(page, words.sealed);
}

/** Casts what is sealed, once there is a line; the box answers with its promise. */
export async function cast(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.getByRole('button', { name: WORDS[locale].cast }).click();
  await title(page, WORDS[locale].inTheBox);
}

/** The receipt of the ballot that was cast here, shown because it was asked for. */
export async function takeReceipt(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show the receipt' }).click();
  return page.getByRole('textbox', { name: 'Receipt' }).inputValue();
}
