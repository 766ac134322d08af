import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrived } from './rooms.ts';

interface PublicCandidate {
  readonly number: number;
  readonly pseudonym: string;
  readonly reservedGroups: readonly string[];
}

/** What anybody can ask about an election. */
export interface PublicElection {
  readonly state: string;
  readonly closesAt: string;
  readonly challengeEndsAt: string | null;
  readonly turnout: { readonly castKeys: number; readonly ballots: number } | null;
  readonly result: { readonly published: boolean; readonly resultText: string } | null;
  readonly styles: readonly { readonly slug: string; readonly candidates: readonly PublicCandidate[] }[];
  readonly seats: readonly { readonly pseudonym: string }[];
}

const FIELDS = `state closesAt challengeEndsAt turnout { castKeys ballots } result { published resultText }
  styles { slug candidates { number pseudonym reservedGroups } } seats { pseudonym }`;

export async function publicElection(page: Page, slug: string): Promise<PublicElection> {
  const query = `{ election(slug: "${slug}") { ${FIELDS} } }`;
  const answer = await page.context().request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as { data: { election: PublicElection } };
  return data.election;
}

interface SignedResult {
  readonly styles: readonly { readonly style: string; readonly count: { readonly elected: readonly number[] } }[];
}

/** Who was elected, in the order of election, by the result that the scrutineer signed. */
export function electedOf({ result, styles }: PublicElection): readonly PublicCandidate[] {
  const signed = JSON.parse(result?.resultText ?? '{"styles":[]}') as SignedResult;
  return signed.styles.flatMap(({ style, count }) => {
    const candidates = styles.find(({ slug }) => slug === style)?.candidates ?? [];
    return count.elected.flatMap((elected) => candidates.filter(({ number }) => number === elected));
  });
}

/** Lets the demo's time pass. It never goes back, so what is in the past already stays so. */
export async function letTimePassTo(page: Page, moment: Date): Promise<void> {
  const { request } = page.context();
  const { now } = (await (await request.get('/demo/clock')).json()) as { now: string };
  if (new Date(now) >= moment) return;
  const answer = await request.post('/demo/clock', { data: { to: moment.toISOString() } });
  expect(answer.status(), await answer.text()).toBe(200);
}

interface DemoKeys {
  readonly shares: Readonly<Record<string, string>>;
  readonly scrutineer: object;
}

/** What key holders and the scrutineer keep at home, and the demo for them. */
export async function keysOf(page: Page, slug: string): Promise<DemoKeys> {
  const answer = await page.context().request.get(`/demo/election-keys?election=${slug}`);
  return (await answer.json()) as DemoKeys;
}

/** From the start of a scrutineer's workspace to the count of an election. */
export async function walkToCount(page: Page, election: RegExp): Promise<void> {
  await page.goto('/app/returning-office');
  await arrived(page);
  await page.getByRole('row', { name: election }).getByRole('link', { name: 'Your count' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your count' }).waitFor();
}

/** Brings the key file, the board and as many shares as it takes, and counts on this device. */
export async function countHere(page: Page, { shares, scrutineer }: DemoKeys): Promise<void> {
  const keyFile = { name: 'scrutineer-key.json', mimeType: 'application/json' };
  await page
    .getByLabel('Or bring a key file')
    .setInputFiles({ ...keyFile, buffer: Buffer.from(JSON.stringify(scrutineer)) });
  await page.getByText('Registered for this election.').waitFor();
  await page.getByRole('button', { name: 'Fetch the board' }).click();
  const text = page.getByLabel('Or its text');
  for (const share of Object.values(shares).slice(0, 2)) {
    await text.fill(share);
    await page.getByRole('button', { name: 'Add this share' }).click();
    await expect.poll(() => text.inputValue()).toBe('');
  }
  await page.getByRole('button', { name: 'Check, open and count' }).click();
  await page.getByRole('heading', { name: '4. Sign and hand in' }).waitFor({ timeout: 60_000 });
}

/** Signs what was counted and hands it in. */
export async function signAndHandIn(page: Page): Promise<void> {
  await page.locator('label', { hasText: 'I counted this myself, and I stand by it' }).click();
  await page.getByRole('button', { name: 'Sign and hand in' }).click();
  await page.getByText('Your result is handed in').waitFor();
}
