import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshWord, goTo, isForEverybody, press } from './support/acts.ts';
import { launchBrowser, signIn, visit, type Visitor } from './support/browser.ts';
import {
  addTo,
  openAsCompany,
  proposeOther,
  sign,
  translate,
  visitAsRepresentative,
  WORDS,
} from './support/engagement-people.ts';
import { arrived } from './support/rooms.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const word = freshWord();
const FORUM = 'moderators-voice';
const ENGAGEMENT = 'halden-gate-check';
const COMPANY_ROOM = `/app/company/engagements/${ENGAGEMENT}`;
const FORUM_ROOM = `/app/forum/engagements/${ENGAGEMENT}`;
const PUBLIC_PAGE = `engagements/${ENGAGEMENT}`;
const ON_A_PHONE: Visitor = { widthPx: 360, locale: 'ar' };
const STUB = 'Error rates of Halden Gate by skin tone and sex';
const SEALED = 'women with dark skin 99';

const plan = {
  en: `The third switch is sold to nobody before you have answered (${word}).`,
  fr: `Le troisième réglage n’est vendu à personne avant votre réponse (${word}).`,
  ar: `لا يُباع الوضع الثالث لأحد قبل جوابكم (${word}).`,
};
const loop = {
  en: `Whoever said it gets the answer first (${word}).`,
  fr: `Qui l’a dit reçoit la réponse en premier (${word}).`,
  ar: `يصل الجواب أولًا إلى من قالها (${word}).`,
};

describe('the briefing comes first', () => {
  it('a company cannot publish an engagement without one; what is missing is named, and nobody else sees it', async () => {
    const page = await visit(browser, { persona: 'halden-rights' });
    const slug = `second-door-${word}`;
    await openAsCompany(page, `A second door, ${word}`, slug);
    await arrived(page);
    await addTo(page, '#en-what', 'A second door opens by face.');
    await press(page, 'Publish in all languages');
    await page.getByText('Nothing was published, and every word was kept.').waitFor();
    const missing = await page.locator('main').innerText();
    expect(missing).toMatch(/English: Why do you do it\?[\s\S]*French: everything[\s\S]*Arabic: everything/);
    expect(missing).not.toContain('English: What is it about?');
    await isForEverybody(page);
    await page.goto(`/app/company/engagements/${slug}/rules`);
    await page.getByText('Either side may propose first, once the briefing is out.').waitFor();
    expect((await page.goto(`/en/engagements/${slug}`))?.status()).toBe(404);
    await page.context().close();
  });

  it('Halden says more in every language at once, and changing the tab on the way loses nothing', async () => {
    const page = await visit(browser, { persona: 'halden-rights' });
    await goTo(page, COMPANY_ROOM);
    await isForEverybody(page);
    await page.getByRole('link', { name: 'Write a new version of the briefing' }).click();
    await page.getByRole('heading', { level: 1, name: 'Briefing' }).waitFor();
    await addTo(page, '#en-plans', plan.en);
    await page.getByRole('tab', { name: 'French' }).click();
    await addTo(page, '#fr-plans', plan.fr);
    await page.getByRole('tab', { name: 'Arabic' }).click();
    await addTo(page, '#ar-plans', plan.ar);
    await isForEverybody(page);
    await page.getByRole('tab', { name: 'English' }).click();
    expect(await page.locator('#en-plans').inputValue()).toContain(plan.en);
    await page.getByLabel('What is new in this version?').fill('We say what happens to the third switch.');
    await press(page, 'Publish in all languages');
    await page.waitForURL(`**${COMPANY_ROOM}`);
    await page.getByText(plan.en).waitFor();
    await page.context().close();
  });
});

describe('ground rules', () => {
  it('a representative reads the briefing in Arabic on a phone and sends other rules back, in Arabic', async () => {
    const page = await visitAsRepresentative(browser, FORUM, ON_A_PHONE);
    await goTo(page, FORUM_ROOM);
    await page.getByText(plan.ar).waitFor();
    await isForEverybody(page);
    await goTo(page, `${FORUM_ROOM}/rules`);
    await proposeOther(page, WORDS.ar, loop.ar, 'من تكلّم ينتظر أكثر من غيره.');
    await page.locator('ins', { hasText: loop.ar }).waitFor();
    // Nobody signs words that others cannot read yet.
    expect(await page.getByRole('button', { name: WORDS.ar.sign }).count()).toBe(0);
    await translate(page, WORDS.ar, 'الترجمة إلى الإنجليزية', loop.en);
    await isForEverybody(page);
    await page.context().close();
  });

  it('the company translates what is still missing, and its signatory signs what both can read', async () => {
    const rights = await visit(browser, { persona: 'halden-rights' });
    await goTo(rights, `${COMPANY_ROOM}/rules`);
    await rights.locator('ins', { hasText: loop.en }).waitFor();
    await translate(rights, WORDS.en, 'Translate into French', loop.fr);
    await rights.getByText('A signatory of your company signs.').waitFor();
    await rights.context().close();
    const signatory = await visit(browser, { persona: 'halden-signatory' });
    await goTo(signatory, `${COMPANY_ROOM}/rules`);
    await sign(signatory, WORDS.en, 'Vice president, product');
    await signatory.getByText('For the company: Vice president, product').waitFor();
    await isForEverybody(signatory);
    await signatory.context().close();
  });

  it('the representative signs the same words: the engagement runs, and has a room for its sessions', async () => {
    const page = await visitAsRepresentative(browser, FORUM, ON_A_PHONE);
    await goTo(page, `${FORUM_ROOM}/rules`);
    await sign(page, WORDS.ar, 'ممثل');
    await goTo(page, FORUM_ROOM);
    await page.locator('main').getByText('يُستمع إلى الناس').first().waitFor();
    await page.getByRole('link', { name: 'الجلسات ومن يُسمَع' }).click();
    await page.waitForURL(`**/app/facilitating/${ENGAGEMENT}`);
    await arrived(page);
    await isForEverybody(page);
    await page.context().close();
  });
});

describe('what everybody can follow', () => {
  it('the rules with both signatures, and the stub of what is kept confidential but not its words', async () => {
    const page = await visit(browser, { widthPx: 360 });
    await goTo(page, `/es/${PUBLIC_PAGE}`);
    const told = await page.locator('main').innerText();
    // Where the reader's language is missing stands the one in which they were proposed.
    expect(told).toContain(loop.ar);
    expect(told).toMatch(/Por la empresa: Vice president, product[\s\S]*Por el foro: ممثل/);
    expect(told).toMatch(new RegExp(`${STUB}[\\s\\S]*Sellado[\\s\\S]*Secreto comercial`));
    expect(await page.content()).not.toContain(SEALED);
    await isForEverybody(page);
    await page.getByRole('link', { name: 'Notas de las sesiones' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await isForEverybody(page);
    await page.context().close();
  });

  it('the company reads its own sealed words; they open by themselves, on a day that it cannot move away', async () => {
    const page = await visit(browser, { persona: 'halden-rights' });
    await goTo(page, `${COMPANY_ROOM}/confidential`);
    await page.getByText(SEALED).waitFor();
    await page.getByText('opens by itself after').waitFor();
    await isForEverybody(page);
    await page.context().close();
  });
});

describe('learning before being heard', () => {
  it('what a rider keeps opens without a connection, after a reload and after closing, until somebody else signs in', async () => {
    const page = await visit(browser, { ...ON_A_PHONE, persona: 'rider-one' });
    await goTo(page, '/app/forum/learning');
    await page.getByRole('link', { name: 'كيف يرتّب برنامج التوزيع الناس' }).click();
    await page.getByRole('button', { name: 'حفظها على هذا الجهاز' }).click();
    await page.getByText('تُفتح دون اتصال').waitFor();
    await isForEverybody(page);
    await page.waitForFunction(async () => (await caches.match('/app')) !== undefined);
    await page.context().setOffline(true);
    await page.reload();
    await readsTheCopy(page);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(new URL('/app', page.url()).href);
    await again.getByRole('link', { name: 'كيف يرتّب برنامج التوزيع الناس' }).click();
    await readsTheCopy(again);
    await again.context().setOffline(false);
    await signIn(again.context(), 'halden-rights');
    await goTo(again, COMPANY_ROOM);
    expect(await again.evaluate(() => localStorage.getItem('baraza.reading'))).toBeNull();
    await again.context().close();
  });
});

/** What the device keeps is all there is to read, and says that it is a copy. */
async function readsTheCopy(page: Page): Promise<void> {
  await page.getByText('تقرأ النسخة التي حفظها هذا الجهاز').waitFor();
  await page.getByRole('heading', { name: 'ما لا يستطيع رؤيته' }).waitFor();
  await isForEverybody(page);
}
