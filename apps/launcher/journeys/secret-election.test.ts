import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isForEverybody, says } from './support/acts.ts';
import { isForEverybodyInArabic } from './support/arabic.ts';
import { launchBrowser, visit } from './support/browser.ts';
import {
  countHere,
  electedOf,
  keysOf,
  letTimePassTo,
  publicElection,
  signAndHandIn,
  walkToCount,
} from './support/counting.ts';
import { arrived } from './support/rooms.ts';
import {
  answersOfIssuers,
  cast,
  checkAndSeal,
  getPass,
  OPEN_ELECTION,
  openPassElsewhere,
  rank,
  ranking,
  takePlaceOf,
  takeReceipt,
  title,
  walkToPass,
  WORDS,
  type Pass,
} from './support/voting.ts';

const VOTER = /^Voter, drivers/;
const TITLE = /Drivers elect two/;
const PUBLIC_PAGE = `/en/elections/${OPEN_ELECTION}`;
const HOUR_MS = 3_600_000;
const WAIT = { timeout: 60_000, interval: 500 };
const SIGNED = 'It has signed for your key.';
const NOT_SIGNED = 'It has signed nothing for your key.';

let browser: Browser;
let first: Page;
let second: Page;
let pass: Pass;

beforeAll(async () => {
  browser = await launchBrowser();
  first = await visit(browser);
  second = await visit(browser);
});
afterAll(() => browser.close());

describe('a member of a forum votes in secret', () => {
  it('with a pass that every issuer signs, after being told what it protects', async () => {
    await takePlaceOf(first, VOTER, 0);
    await walkToPass(first);
    await isForEverybody(first);
    expect(await answersOfIssuers(first)).toEqual([NOT_SIGNED, NOT_SIGNED]);
    pass = await getPass(first);
    expect(pass.text).toMatch(/^BVP1\./);
    expect(new URL(pass.votingSite).host).toMatch(/^vote\.localhost/);
    await isForEverybodyInArabic(first);
  });

  it('on another site, whose address forgets the pass at once', async () => {
    await first.getByRole('link', { name: 'Open the voting page' }).click();
    await title(first, WORDS.en.ballot);
    expect(first.url()).toBe(`${pass.votingSite}/`);
    expect(await first.context().cookies(pass.votingSite)).toEqual([]);
    await isForEverybody(first);
  });

  it('by buttons and by keys, hears where everybody stands, and casts what was checked', async () => {
    for (const name of ['Kanga', 'Sokwe', 'Paa']) await rank(first, name);
    const grip = first.getByRole('button', { name: /^Move Sokwe/ });
    await grip.focus();
    await first.keyboard.press('ArrowUp');
    expect(await ranking(first)).toEqual(['Sokwe', 'Kanga', 'Paa']);
    await first.getByText('Sokwe is now number 1 of 3.').waitFor();
    expect(await grip.evaluate((element) => element === document.activeElement)).toBe(true);
    await checkAndSeal(first, 'en', 0);
    await isForEverybody(first);
    await cast(first);
    await isForEverybody(first);
    expect(await first.evaluate(() => localStorage.length)).toBe(0);
  });

  it('and holds the box to its promise with the receipt', async () => {
    await takeReceipt(first);
    await first.getByRole('button', { name: 'Keep it on this device' }).click();
    await first.getByText('Kept on this device. You find it').waitFor();
    await first.goto(`${pass.votingSite}/receipt`);
    await first.getByRole('button', { name: 'Check', exact: true }).click();
    // The last ballots of a batch reach the board with the next, or at the close.
    await first.getByText(/Promised by the ballot box|The ballot is on the board/).waitFor();
    await isForEverybody(first);
  });

  it('changes their mind on a phone, in Arabic: the pass is all that it needs', async () => {
    const phone = await openPassElsewhere(browser, pass, { widthPx: 360, locale: 'ar' });
    expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
    for (const name of ['Paa', 'Kanga']) await rank(phone, name);
    await isForEverybody(phone);
    await checkAndSeal(phone, 'ar', 1);
    await isForEverybody(phone);
    await cast(phone, 'ar');
    await isForEverybody(phone);
    await phone.context().close();
  });
});

describe('the issuers', () => {
  it('tell each member, and nobody else, whether a pass was taken in their name', async () => {
    await walkToPass(first);
    expect(await answersOfIssuers(first)).toEqual([SIGNED, SIGNED]);
    await takePlaceOf(second, VOTER, 1);
    await walkToPass(second);
    expect(await answersOfIssuers(second)).toEqual([NOT_SIGNED, NOT_SIGNED]);
  });
});

describe('a member without a line', () => {
  it('ranks and seals, and closes the page and comes back, without asking anybody anything', async () => {
    const mine = await getPass(second);
    await second.getByRole('link', { name: 'Open the voting page' }).click();
    await title(second, WORDS.en.ballot);
    await second.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await second.context().setOffline(true);
    await second.goto(mine.votingSite);
    for (const name of ['Paa', 'Fisi']) await rank(second, name);
    await checkAndSeal(second, 'en', 0);
    await second.getByText('There is no connection. Your sealed ballot waits here').waitFor();
    await isForEverybody(second);
  });

  it('has the sealed ballot carried, and the receipt is the one for their own casting of it', async () => {
    await second.getByRole('button', { name: 'Show the sealed ballot' }).click();
    const ballot = await second.getByRole('textbox', { name: 'The sealed ballot as text' }).inputValue();
    expect(ballot).toMatch(/^BCB1\./);
    const friend = await visit(browser, { widthPx: 360 });
    await friend.goto(`${pass.votingSite}/carry`);
    await friend.getByRole('textbox', { name: 'Sealed ballot' }).fill(ballot);
    await friend.getByRole('button', { name: 'Cast this ballot' }).click();
    await title(friend, 'The ballot is in the box');
    const brought = await friend.getByRole('textbox', { name: 'Receipt' }).inputValue();
    await isForEverybody(friend);
    await friend.context().close();
    await second.context().setOffline(false);
    await cast(second);
    expect(await takeReceipt(second)).toBe(brought);
  });
});

describe('once voting has closed', () => {
  it('a scrutineer opens and counts the ballots with two shares, and signs what was found', async () => {
    const scrutineer = await visit(browser);
    const { closesAt } = await publicElection(scrutineer, OPEN_ELECTION);
    await letTimePassTo(scrutineer, new Date(new Date(closesAt).getTime() + HOUR_MS));
    await scrutineer.goto(PUBLIC_PAGE);
    await says(scrutineer, 'Being counted');
    await takePlaceOf(scrutineer, /^Scrutineer/);
    await walkToCount(scrutineer, TITLE);
    await countHere(scrutineer, await keysOf(scrutineer, OPEN_ELECTION));
    expect(await scrutineer.locator('main').innerText()).toContain('The ballots stay closed');
    await isForEverybody(scrutineer);
    await isForEverybodyInArabic(scrutineer);
    await signAndHandIn(scrutineer);
    await scrutineer.context().close();
  });

  it('whoever comes late is told that the box takes no more ballots', async () => {
    const late = await openPassElsewhere(browser, pass, { widthPx: 360 });
    await rank(late, 'Fisi');
    await checkAndSeal(late, 'en', 2);
    await late.getByRole('button', { name: WORDS.en.cast }).click();
    await late.getByText('Voting has closed. The box takes no more ballots.').waitFor();
    await late.context().close();
  });

  it('anybody reads who was elected, that the reserved seat is kept, and why the ballots stay closed', async () => {
    const reader = await visit(browser);
    await reader.goto(PUBLIC_PAGE);
    await says(reader, 'Result, not yet final');
    const election = await publicElection(reader, OPEN_ELECTION);
    const elected = electedOf(election);
    expect(await reader.locator('.elected-name').allInnerTexts()).toEqual(elected.map(({ pseudonym }) => pseudonym));
    expect(elected.map(({ reservedGroups }) => reservedGroups)).toContainEqual(['Night drivers']);
    expect(election.result?.published).toBe(false);
    expect(await reader.locator('main').innerText()).toContain('The single ballots stay closed');
    // Two more people voted than the two dozen of the story, one of them twice.
    expect(election.turnout).toMatchObject({ castKeys: 26, ballots: 27 });
    await reader.context().close();
  });

  it('each voter finds the ballot on the board, and the issuers still answer for themselves', async () => {
    await first.goto(`${pass.votingSite}/receipt`);
    await first.getByRole('button', { name: 'Check', exact: true }).click();
    await first.getByText('The ballot is on the board').waitFor();
    await takePlaceOf(second, VOTER, 1);
    await second.goto(`/app/forum/elections/${OPEN_ELECTION}/pass`);
    expect(await answersOfIssuers(second)).toEqual([SIGNED, SIGNED]);
  });

  it('a member who never asked for a pass is told so, and that it is too late for one', async () => {
    const third = await visit(browser, { widthPx: 360 });
    await takePlaceOf(third, /^Candidate, drivers/);
    await third.goto(`/app/forum/elections/${OPEN_ELECTION}/pass`);
    await third.getByText(/^Voting closed on/).waitFor();
    expect(await answersOfIssuers(third)).toEqual([NOT_SIGNED, NOT_SIGNED]);
    await isForEverybody(third);
    await third.context().close();
  });

  it('a reader checks on a phone, in Arabic, what can be checked while ballots stay closed', async () => {
    const phone = await visit(browser, { widthPx: 360, locale: 'ar' });
    await phone.goto(`/ar/elections/${OPEN_ELECTION}`);
    await isForEverybody(phone);
    await phone.locator('[data-recount-start="all"]').click();
    await phone.locator('[data-recount-phase="closed"]').waitFor({ timeout: 60_000 });
    await phone.context().close();
  });
});

describe('when nobody challenged it in time', () => {
  it('the result is final and the elected have their seats', async () => {
    const reader = await visit(browser, { widthPx: 360, locale: 'ar' });
    const { challengeEndsAt } = await publicElection(reader, OPEN_ELECTION);
    await letTimePassTo(reader, new Date(new Date(challengeEndsAt ?? '').getTime() + HOUR_MS));
    await expect.poll(async () => (await publicElection(reader, OPEN_ELECTION)).state, WAIT).toBe('FINAL');
    await reader.goto(`/ar/elections/${OPEN_ELECTION}`);
    await arrived(reader);
    const links = reader.locator('a.elected-name');
    const { seats } = await publicElection(reader, OPEN_ELECTION);
    expect(seats.map(({ pseudonym }) => pseudonym)).toEqual(await links.allInnerTexts());
    expect(seats).toHaveLength(2);
    for (const path of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      await reader.goto(path);
      await arrived(reader);
      await isForEverybody(reader);
    }
    await reader.context().close();
  });
});
