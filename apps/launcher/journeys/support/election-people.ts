import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, goTo, press } from './acts.ts';
import { arrived } from './rooms.ts';

const DAY_MS = 86_400_000;

/** Days from the product's present: the demo's clock may be ahead of everybody's. */
async function dayAhead(page: Page, days: number): Promise<string> {
  const clock = await page.context().request.get('/demo/clock');
  const { now } = (await clock.json()) as { now: string };
  return new Date(Date.parse(now) + days * DAY_MS).toISOString().slice(0, 10);
}

interface Announced {
  readonly slug: string;
  readonly title: string;
}

/** From the officer's list to the table of the new election; nominations have begun the day before. */
export async function announceForRiders(page: Page, { slug, title }: Announced): Promise<void> {
  await goTo(page, '/app/returning-office');
  await page.locator('section', { hasText: 'Lake Riders' }).getByRole('link', { name: 'Announce an election' }).click();
  await page.waitForURL('**/announce/lake-riders');
  await arrived(page);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Short name').fill(slug);
  await choose(page, /^Drivers/);
  await page.getByLabel('Nominations open on').fill(await dayAhead(page, -1));
  await page.getByLabel('Last day of nominations').fill(await dayAhead(page, 10));
  await page.getByLabel('Voting opens on').fill(await dayAhead(page, 14));
  await page.getByLabel('Last day of voting').fill(await dayAhead(page, 21));
  await press(page, 'Announce the election');
  await page.waitForURL(`**/app/returning-office/elections/${slug}`);
  await arrived(page);
}

export async function cancel(page: Page, reasons: string): Promise<void> {
  await page.locator('summary', { hasText: 'Cancel this election' }).click();
  await page.getByLabel('Reasons').fill(reasons);
  await press(page, 'Cancel the election');
  await page.locator('summary', { hasText: 'Cancel this election' }).waitFor({ state: 'detached' });
}

interface CandidatesAnswer {
  readonly data: {
    readonly election: { readonly styles: readonly { readonly candidates: readonly CandidateLine[] }[] };
  };
}

interface CandidateLine {
  readonly id: string;
  readonly pseudonym: string;
}

/** Where a moderator hides this candidate's statement. */
export async function hidingPlaceOf(page: Page, slug: string, pseudonym: string): Promise<string> {
  const answer = await page.context().request.post('/graphql', {
    data: { query: `{ election(slug: "${slug}") { styles { candidates { id pseudonym } } } }` },
  });
  const { data } = (await answer.json()) as CandidatesAnswer;
  const candidates = data.election.styles.flatMap((style) => style.candidates);
  const { id } = candidates.find((candidate) => candidate.pseudonym === pseudonym) ?? { id: '' };
  expect(id, `a candidate ${pseudonym}`).not.toBe('');
  return `/app/forum-office/hide/candidate-statement/${id}`;
}

/** A panelist decides the appeal with these grounds. */
export async function restore(page: Page, grounds: string): Promise<void> {
  const appeal = page.locator('.forum-lines > li', { hasText: grounds }).first();
  await appeal.locator('label', { hasText: 'Restore it' }).click();
  await appeal.getByLabel('Your reasons').fill('It names no person and no place that others do not share.');
  await appeal.getByRole('button', { name: 'Decide' }).click();
  await page.getByText('Your decision is recorded.').waitFor();
}
