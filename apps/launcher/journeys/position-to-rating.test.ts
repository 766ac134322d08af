import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshWord, goTo, isForEverybody, press, says } from './support/acts.ts';
import { launchBrowser, visit } from './support/browser.ts';
import * as people from './support/position-people.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const word = freshWord();
/** What either of the two views adds to the clause. */
const AMENDED = /every deduction in shillings|only in the rider’s favour/;

describe('from a draft to a vote', () => {
  it('a representative sees two views of one clause side by side, and refuses one with a reason', async () => {
    const page = await people.visitAsMember(browser, 'njiwa');
    await goTo(page, '/app/forum/positions');
    await isForEverybody(page);
    await page.getByRole('link', { name: 'Pay you can count' }).click();
    await page.getByRole('heading', { name: 'Competing views, side by side' }).waitFor();
    await isForEverybody(page);
    await people.answerAmendment(page, 'Twiga', {
      ...{ label: 'Your reason', button: 'Refuse' },
      reason: 'Say it in a clause of its own, for both of us to read again.',
    });
    await page.getByText('Decided amendments').click();
    await page.getByText('Say it in a clause of its own, for both of us to read again.').waitFor();
    await page.context().close();
  });

  it('another, on a phone in Arabic, accepts the other view and puts the text to the vote', async () => {
    const page = await people.visitAsMember(browser, 'twiga', { widthPx: 360, language: 'ar' });
    await goTo(page, '/app/forum/positions');
    await page.getByRole('link', { name: 'Pay you can count' }).click();
    await page.getByRole('heading', { name: 'التعديلات' }).waitFor();
    await isForEverybody(page);
    const accepting = { label: 'سببكم', reason: 'هذا ما طلبه أكثر من تكلموا في الجلسات.', button: 'قبول' };
    await people.answerAmendment(page, 'Njiwa', accepting);
    expect(await page.getByRole('textbox', { name: 'البند 1 من التوصية 1' }).inputValue()).toMatch(AMENDED);
    await goTo(page, `${new URL(page.url()).pathname}/decision`);
    await isForEverybody(page);
    await press(page, 'طرحه للتصويت؛ ويثبت النص من حينها');
    await people.voteYes(page, { yes: 'نعم', button: 'التصويت' });
    await page.getByRole('button', { name: 'تغيير صوتكم' }).waitFor();
    await isForEverybody(page);
    await page.context().close();
  });

  it('the words stand still; the vote ends once everybody has voted, and says who voted how', async () => {
    const page = await people.visitAsMember(browser, 'njiwa');
    await goTo(page, '/app/forum/positions');
    await page.getByRole('link', { name: 'Pay you can count' }).click();
    await page.getByText(AMENDED).first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Clause 1 of recommendation 1' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Vote, languages, adoption' }).click();
    await people.voteYes(page, { yes: 'Yes', button: 'Vote' });
    await page.getByRole('heading', { name: 'Votes so far' }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Passed[\s\S]*2 yes, 0 no, 0 abstained[\s\S]*Twiga: Yes/);
    await page.getByText('Every language of the charter is complete').waitFor();
    expect(await page.getByRole('button', { name: 'Adopt and deliver' }).isDisabled()).toBe(true);
    await isForEverybody(page);
    await page.context().close();
  });
});

describe('a request to a company that is not here', () => {
  const slug = `pictures-${word}`;
  const title = `Where are the pictures now, ${word}?`;
  const reply = `They were deleted in May; the record of it is kept. (${word})`;
  let link = '';

  it('a representative files it, and it is public at once', async () => {
    const page = await people.visitAsMember(browser, 'njiwa');
    const text = 'Tell every rider who was photographed where the picture is now.';
    await people.fileRequest(page, { company: 'Sable Vision', slug, title, text });
    await isForEverybody(page);
    await press(page, 'Send it and publish it');
    await page.waitForURL(`**/app/forum/requests/${slug}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await isForEverybody(page);
    link = await people.linkInMail(page, title);
    await page.context().close();
  });

  it('whoever reads its mail answers by the link, on a phone and without an account, once', async () => {
    const page = await visit(browser, { widthPx: 360 });
    await goTo(page, link);
    expect(page.url(), 'the secret stays out of the address').not.toContain('#');
    await page.getByLabel('Answer', { exact: true }).fill(reply);
    await page.getByLabel('In which role you answer').fill('Data protection office');
    await isForEverybody(page);
    await press(page, 'Publish this answer');
    await page.getByText('Your answer is published').waitFor();
    await page.getByRole('link', { name: 'See it beside the request' }).click();
    await page.getByText(reply).waitFor();
    await isForEverybody(page);
    await page.goto(link);
    await page.getByText('This link is not valid any more').waitFor();
    await page.context().close();
  });
});

describe('an overdue item is answered, and rated', () => {
  const TITLE = 'No decision in Kinubi without somebody who reads it';
  let itemPath = '';
  const words = {
    English: `Six readers work in three shifts since Monday. (${word})`,
    French: `Six lecteurs travaillent en trois équipes depuis lundi. (${word})`,
    Arabic: `ستة قرّاء يعملون في ثلاث مناوبات منذ الاثنين. (${word})`,
  };

  it('Meridian writes its answer clause by clause; what is missing is said, and nothing is lost', async () => {
    const page = await visit(browser, { persona: 'meridian-rights' });
    await goTo(page, '/app/company/positions');
    await isForEverybody(page);
    await page.getByRole('link', { name: TITLE }).click();
    await page.waitForURL(/\/app\/company\/positions\/[0-9a-f-]{36}$/);
    await page.getByText('Overdue since').first().waitFor();
    itemPath = new URL(page.url()).pathname;
    await people.answerClause(page, 1, words);
    await press(page, 'Save and ask for a signature');
    await page.getByText('Not yet complete. What you wrote is kept.').waitFor();
    await goTo(page, itemPath);
    await people.answerClause(page, 2, words);
    await isForEverybody(page);
    await press(page, 'Save and ask for a signature');
    await page.getByText('A signature was asked for').waitFor();
    await page.context().close();
  });

  it('its signatory signs on a phone in Arabic, and only then is it sent', async () => {
    const signing = await visit(browser, { persona: 'meridian-signatory', widthPx: 360, locale: 'ar' });
    await goTo(signing, itemPath);
    await isForEverybody(signing);
    await press(signing, 'توقيع هذا النص');
    await signing.getByText('وُقّع').first().waitFor();
    await signing.context().close();
    const page = await visit(browser, { persona: 'meridian-rights' });
    await goTo(page, itemPath);
    await press(page, 'Send the answer');
    await page.getByText('Members have not been asked').waitFor({ state: 'detached' });
    await isForEverybody(page);
    await page.context().close();
  });

  it('a member drawn by lot rates it on a phone in Spanish; the receipt tells nothing of the choice', async () => {
    const itemId = itemPath.split('/').at(-1) ?? '';
    const members = Array.from({ length: 39 }, (_, index) => `moderator-${index + 1}`);
    const page = await people.askedToRate(browser, itemId, members);
    await goTo(page, '/app/forum/ratings');
    await isForEverybody(page);
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByRole('radiogroup', { name: '¿Qué dice usted?' }).waitFor();
    await isForEverybody(page);
    await page
      .locator('label', { has: page.getByRole('radio') })
      .nth(2)
      .click();
    await press(page, 'Revisarlo una vez más');
    await isForEverybody(page);
    await press(page, 'Emitir este voto');
    await page.getByRole('heading', { level: 1, name: 'Su voto está contado' }).waitFor();
    await isForEverybody(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Su voto está contado' }).waitFor();
    await page.context().close();
  });

  it('the public reads what the company says beside what members say, and the company’s record', async () => {
    const page: Page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await goTo(page, '/ar/positions/a-queue-nobody-can-read');
    await says(page, words.Arabic);
    expect(await page.locator('.answer-ledger').count()).toBeGreaterThanOrEqual(6);
    await isForEverybody(page);
    await goTo(page, '/en/companies');
    await page.getByRole('link', { name: 'Meridian Search' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Meridian Search' }).waitFor();
    await isForEverybody(page);
    await page.context().close();
  });
});
