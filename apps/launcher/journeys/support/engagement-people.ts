import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { candidatesOf } from '../../src/story/content/seated.ts';
import { signInAsMember } from '../../src/story/member-sign-in.ts';
import { goTo } from './acts.ts';
import { visit, type Visitor } from './browser.ts';

/** What engagements say to companies, and to a representative who reads Arabic. */
export const WORDS = {
  en: {
    ...{ change: 'Change something', send: 'Send to the other side', why: 'What you changed, and why' },
    ...{ loop: 'How the loop is closed', byPerson: 'A person made this translation', add: 'Add this translation' },
    ...{ sign: /^Sign version/, role: 'In which role you sign', signed: 'You have signed this version.' },
  },
  ar: {
    ...{ change: 'غيّر شيئًا', send: 'أرسل إلى الطرف الآخر', why: 'ما غيّرتَه ولماذا' },
    ...{ loop: 'كيف تُغلق الدائرة', byPerson: 'أنجز هذه الترجمةَ إنسان', add: 'أضف هذه الترجمة' },
    ...{ sign: /^وقّع النسخة/, role: 'بأي وظيفة توقّع', signed: 'وقّعتَ هذه النسخة.' },
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** Whoever holds a seat of the forum now, signed in with the key that follows from the name as in every demo. */
export async function visitAsRepresentative(browser: Browser, forum: string, visitor: Visitor): Promise<Page> {
  const page = await visit(browser, visitor);
  const query = `{ representatives(forum: "${forum}") { pseudonym } }`;
  const answer = await page.context().request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: { representatives: { pseudonym: string }[] } };
  const handle = candidatesOf(forum).get(data.representatives[0]?.pseudonym ?? '');
  expect(handle, `a representative of ${forum}`).toBeDefined();
  const address = inject('address');
  const [name = '', value = ''] = (await signInAsMember(address, handle ?? '')).split(/=(.*)/s);
  await page.context().addCookies([{ name, value, url: address }]);
  return page;
}

/** Adds a sentence to a text that is there already. */
export async function addTo(page: Page, selector: string, sentence: string): Promise<void> {
  const field = page.locator(selector);
  await field.fill(`${await field.inputValue()} ${sentence}`);
}

/** Sends other ground rules across the table: one sentence more about how the loop is closed. */
export async function proposeOther(page: Page, words: Words, sentence: string, message: string): Promise<void> {
  const form = page.locator('details', { has: page.locator('summary', { hasText: words.change }) });
  await form.locator('summary').click();
  const loop = form.getByLabel(words.loop);
  await loop.fill(`${await loop.inputValue()} ${sentence}`);
  await form.getByLabel(words.why).fill(message);
  await form.getByRole('button', { name: words.send }).click();
}

/** Brings the version on the table in one more language; `name` is the title of its form. */
export async function translate(page: Page, words: Words, name: string, sentence: string): Promise<void> {
  const form = page.locator('details', { has: page.locator('summary', { hasText: name }) });
  await form.locator('summary').click();
  const loop = form.getByLabel(words.loop);
  await loop.fill(`${await loop.inputValue()} ${sentence}`);
  await form.locator('label', { hasText: words.byPerson }).click();
  await form.getByRole('button', { name: words.add }).click();
  await form.waitFor({ state: 'detached' });
}

export async function sign(page: Page, words: Words, role: string): Promise<void> {
  await page.getByLabel(words.role).fill(role);
  await page.getByRole('button', { name: words.sign }).click();
  await page.getByText(words.signed).waitFor();
}

/** An engagement that a company has opened, before anybody else can see it. */
export async function openAsCompany(page: Page, title: string, slug: string): Promise<void> {
  await goTo(page, '/app/company/engagements/new');
  await page
    .getByLabel(/^Title/)
    .first()
    .fill(title);
  await page
    .getByLabel('What is about to be decided, and when?')
    .first()
    .fill('Whether a second door is watched, in March.');
  await page.locator('label', { hasText: 'Finding out about harm' }).click();
  await page.getByLabel('Short name for its address').fill(slug);
  await page.getByRole('button', { name: 'Open it and write the briefing' }).click();
  await page.waitForURL(`**/app/company/engagements/${slug}/briefing`);
}
