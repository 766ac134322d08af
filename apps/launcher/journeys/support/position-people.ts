import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { signInAsMember } from '../../src/story/member-sign-in.ts';
import { choose, goTo, press } from './acts.ts';
import { visit } from './browser.ts';

type Language = 'en' | 'es' | 'ar';

interface MemberVisit {
  readonly widthPx?: number;
  readonly language?: Language;
}

/** A window of a member of the demo by the handle that only the story knows: most members are nobody's persona. */
export async function visitAsMember(browser: Browser, handle: string, visitor: MemberVisit = {}): Promise<Page> {
  const { widthPx = 1280, language = 'en' } = visitor;
  const page = await visit(browser, { widthPx, locale: language === 'ar' ? 'ar' : 'en' });
  const [name = '', ...value] = (await signInAsMember(inject('address'), handle)).split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: inject('address') }]);
  if (language === 'es') await page.context().addInitScript(() => localStorage.setItem('baraza.locale', 'es'));
  return page;
}

/** What this window's person asks of the product without a screen. */
export async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const answer = await page.context().request.post('/graphql', { data: { query } });
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: readonly { message: string }[] };
  expect(errors ?? [], query).toEqual([]);
  return data;
}

/** The address behind the newest mail of the demo's mailbox that says this. */
export async function linkInMail(page: Page, subject: string): Promise<string> {
  interface Mails {
    readonly demoMailbox: readonly { readonly subject: string; readonly body: string }[];
  }
  const found = async (): Promise<string> => {
    const { demoMailbox } = await ask<Mails>(page, '{ demoMailbox { subject body } }');
    const mail = demoMailbox.find((one) => one.subject === subject);
    return /\/app\/[a-z-]+#[A-Za-z0-9_-]{43}/.exec(mail?.body ?? '')?.[0] ?? '';
  };
  await expect.poll(found, { timeout: 15_000, interval: 300 }).not.toBe('');
  return found();
}

interface Asked {
  readonly company: string;
  readonly title: string;
  readonly text: string;
  readonly slug: string;
}

const DAY_MS = 86_400_000;

/** A representative files a request with a date two weeks from the product's present. */
export async function fileRequest(page: Page, { company, title, text, slug }: Asked): Promise<void> {
  await goTo(page, '/app/forum/requests/new');
  await page.getByLabel(/^Part of the name/).fill(company);
  await choose(page, new RegExp(`^${company}`));
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Title').fill(title);
  await english.getByLabel('Request').fill(text);
  const { now } = (await (await page.context().request.get('/demo/clock')).json()) as { now: string };
  await page.getByLabel('Answer by').fill(new Date(Date.parse(now) + 14 * DAY_MS).toISOString().slice(0, 10));
  await page.getByLabel('Short name for its address').fill(slug);
}

/** The answer to one clause, in each language of the forum. */
export async function answerClause(page: Page, number: number, words: Readonly<Record<string, string>>): Promise<void> {
  const clause = page.getByRole('group', { name: `Clause ${number}`, exact: true });
  await clause.getByLabel('Your answer').selectOption('adopted');
  for (const [language, text] of Object.entries(words)) await clause.getByLabel(`In words: ${language}`).fill(text);
  await clause.getByRole('button', { name: 'Add evidence' }).click();
  await clause.getByLabel('Evidence 1: what it is').fill('The roster of readers, week by week');
  await clause.getByLabel(/^Evidence 1: web address/).fill('https://meridian-search.example/kinubi/roster');
}

/** Whoever of these members the product asks to rate this item now, in the order of their names. */
export async function askedToRate(browser: Browser, itemId: string, handles: readonly string[]): Promise<Page> {
  interface Ratings {
    readonly myAnswerRatings: readonly {
      readonly hasRated: boolean;
      readonly round: { readonly state: string };
      readonly item: { readonly id: string };
    }[];
  }
  for (const handle of handles) {
    const page = await visitAsMember(browser, handle, { widthPx: 360, language: 'es' });
    const { myAnswerRatings } = await ask<Ratings>(
      page,
      '{ myAnswerRatings { hasRated round { state } item { id } } }',
    );
    const isAsked = ({ hasRated, round, item }: Ratings['myAnswerRatings'][number]): boolean =>
      item.id === itemId && round.state === 'open' && !hasRated;
    if (myAnswerRatings.some(isAsked)) return page;
    await page.context().close();
  }
  return expect.fail(`none of ${handles.length} members is asked`);
}

interface AmendmentAnswer {
  readonly label: string;
  readonly reason: string;
  readonly button: string;
}

/**
 * A representative answers an amendment of somebody else. Who proposed which follows from the ballots that the story
 * casts: where the colleague proposed one, it is that one, so that each of two has one left to answer.
 */
export async function answerAmendment(page: Page, colleague: string, answer: AmendmentAnswer): Promise<void> {
  const { label, reason, button } = answer;
  const open = page.locator('#amendments li', { has: page.getByLabel(label, { exact: true }) });
  await open.first().waitFor();
  const theirs = open.filter({ has: page.locator('.position-facts bdi', { hasText: colleague }) });
  const amendment = ((await theirs.count()) > 0 ? theirs : open).first();
  await amendment.getByLabel(label, { exact: true }).fill(reason);
  const before = await open.count();
  await amendment.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => open.count(), { timeout: 15_000 }).toBe(before - 1);
}

/** Says yes at the end of a decision. */
export async function voteYes(
  page: Page,
  { yes, button }: { readonly yes: string; readonly button: string },
): Promise<void> {
  await choose(page, yes);
  await press(page, button);
}
