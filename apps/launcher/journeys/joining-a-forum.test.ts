import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshWord, goTo, isForEverybody, overheard, press, says } from './support/acts.ts';
import { launchBrowser, visit } from './support/browser.ts';
import * as elections from './support/election-people.ts';
import * as people from './support/forum-people.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const word = freshWord();
const pseudonym = `Heron ${word}`;
const person: people.KnownPerson = { name: `Wanjiru ${word}`, knownOnlyToThem: `the ferry, in ${word}` };
const OFFICERS = [
  { persona: 'ziwa-officer', organisation: 'Ziwa Digital Rights' },
  { persona: 'nyanza-officer', organisation: 'Nyanza Workers’ Desk' },
];
const codes: string[] = [];
let recoveryCode = '';

describe('joining a forum', () => {
  it('two organisations hand over a code each; the name stays in their browsers', async () => {
    for (const { persona } of OFFICERS) {
      const page = await visit(browser, { persona });
      const heard = overheard(page);
      await people.openAttestingRoom(page);
      codes.push(await people.handOverCode(page, person));
      expect(codes.at(-1)).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
      expect(heard.sent()).toContain('personHash');
      expect(heard.sent()).not.toMatch(new RegExp(`${word}|${people.PASSPHRASE}`));
      if (codes.length === 1) await isForEverybody(page);
      await page.context().close();
    }
  });

  it('whoever has the codes becomes a member, and closing the browser on the way loses nothing', async () => {
    const begun = await visit(browser);
    await begun.goto('/en/forums/lake-riders');
    await begun.getByRole('link', { name: 'Join this forum' }).click();
    await begun.waitForURL('**/app/join/lake-riders');
    recoveryCode = await people.makeKeyAndName(begun, pseudonym);
    const heard = overheard(begun);
    for (const [index, { organisation }] of OFFICERS.entries()) {
      await people.useCode(begun, codes[index] ?? '', organisation);
    }
    await isForEverybody(begun);
    expect(heard.sent()).toContain('blindedMessage');
    expect(heard.sent()).not.toContain(word);
    const page = await people.closeAndReopen(browser, begun);
    await page.getByText('0 of 2 have signed.').waitFor();
    await signAsBoth();
    await press(page, 'Look now');
    await page.getByText('2 of 2 have signed.').waitFor();
    await press(page, 'Join now');
    await page.waitForURL('**/app/forum');
    await page.getByText('Organisations of the panel attested you').waitFor();
    expect(await page.locator('main').innerText()).toMatch(
      new RegExp(`${pseudonym}[\\s\\S]*Affected member, with a vote`),
    );
    await isForEverybody(page);
    await people.signOutWithoutTrace(page, pseudonym);
    await page.context().close();
  });

  it('nobody is attested twice: the second code for the same person is refused in words', async () => {
    const page = await visit(browser, { persona: 'ziwa-officer' });
    await people.openAttestingRoom(page);
    await people.askForCode(page, { ...person, name: person.name.toUpperCase() });
    await page.getByText('Your organisation has answered for this person already. Nobody is attested twice.').waitFor();
    expect(await page.getByText('Hand this over').count()).toBe(0);
    await page.context().close();
  });

  it('the member comes back on a phone with the recovery code, in Arabic', async () => {
    const page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await goTo(page, '/app/sign-in/membership-key');
    await isForEverybody(page);
    await people.signInWithRecoveryCode(page, recoveryCode.toLowerCase().replaceAll('-', ' '), {
      field: 'رمز الاسترداد',
      button: 'تسجيل الدخول',
    });
    await people.readInArabic(page);
    await page.locator('main').getByText(pseudonym).waitFor();
    await isForEverybody(page);
    await page.context().close();
  });
});

async function signAsBoth(): Promise<void> {
  for (const [index, { persona }] of OFFICERS.entries()) {
    const page = await visit(browser, { persona });
    const heard = overheard(page);
    await people.openAttestingRoom(page);
    await people.signFor(page, codes[index] ?? '');
    expect(await page.content()).not.toContain(word);
    expect(await heard.received()).not.toContain(word);
    await page.context().close();
  }
}

const slug = `riders-stand-${word}`;
const statement = `I ride at night. Whoever is switched off shall be told why, by a person. (${word})`;

async function openAsMember(): Promise<Page> {
  const page = await visit(browser);
  await goTo(page, '/app/sign-in/membership-key');
  await people.signInWithRecoveryCode(page, recoveryCode, { field: 'Recovery code', button: 'Sign in' });
  return page;
}

describe('standing for election', () => {
  it('the returning officer announces an election in which nominations are open', async () => {
    const page = await visit(browser, { persona: 'returning-officer' });
    await elections.announceForRiders(page, { slug, title: `Riders elect three, ${word}` });
    await says(page, 'Nominations open');
    await isForEverybody(page);
    await page.context().close();
  });

  it('the new member nominates themselves and writes why', async () => {
    const page = await openAsMember();
    await goTo(page, `/app/forum/elections/${slug}`);
    await press(page, 'Nominate myself');
    await page.getByText('You agreed to stand. 2 more seconders are needed').waitFor();
    await page.getByRole('link', { name: 'Your statement and answers' }).click();
    await page.getByLabel('Statement', { exact: true }).fill(statement);
    await page.locator('.save-state-saved').waitFor();
    await isForEverybody(page);
    await page.context().close();
  });

  it('two members second it, and everybody can read the statement', async () => {
    for (const title of ['Member, riders', 'Representative of riders']) {
      const page = await visit(browser);
      await people.becomeMember(page, title, `/app/forum/elections/${slug}`);
      await press(page, `Second ${pseudonym}`);
      await page.getByRole('button', { name: `Second ${pseudonym}` }).waitFor({ state: 'detached' });
      await page.context().close();
    }
    const reader = await visit(browser, { widthPx: 360 });
    await reader.goto(`/en/elections/${slug}`);
    expect(await reader.locator('main').innerText()).toMatch(new RegExp(`${pseudonym}[\\s\\S]*told why, by a person`));
    await isForEverybody(reader);
    await reader.context().close();
  });
});

describe('moderation', () => {
  const reason = `It names a place by which the writer could be known, ${word}.`;
  const grounds = `Hundreds ride at night; it names nobody, ${word}.`;

  it('a moderator hides the statement with a reason, and nobody reads it any more', async () => {
    const page = await visit(browser, { persona: 'forum-moderator' });
    await goTo(page, await elections.hidingPlaceOf(page, slug, pseudonym));
    await page.getByLabel('Reason, for the author').fill(reason);
    await isForEverybody(page);
    await press(page, 'Hide it and tell the author');
    await page.getByText('This text is hidden. Its author has been told.').waitFor();
    await page.goto(`/en/elections/${slug}`);
    expect(await page.locator('main').innerText()).not.toContain(word + ')');
    await page.context().close();
  });

  it('the author reads why and appeals', async () => {
    const page = await openAsMember();
    await goTo(page, '/app/forum-office/my-texts');
    await page.getByText(reason).waitFor();
    await page.locator('summary', { hasText: 'Appeal' }).click();
    await page.getByLabel('Why it should be seen again').fill(grounds);
    await press(page, 'Send the appeal');
    await page.getByText('Three people of another forum decide by').waitFor();
    await isForEverybody(page);
    await page.context().close();
  });

  it('two people of another forum restore it, each with reasons', async () => {
    for (const persona of ['panelist-one', 'panelist-two']) {
      const page = await visit(browser, { persona });
      await goTo(page, '/app/forum-office/appeals');
      await elections.restore(page, grounds);
      await page.context().close();
    }
    const reader = await visit(browser);
    await reader.goto(`/en/elections/${slug}`);
    expect(await reader.locator('main').innerText()).toContain('told why, by a person');
    await reader.context().close();
  });

  it('the returning officer cancels the election, with reasons that are public', async () => {
    const page = await visit(browser, { persona: 'returning-officer' });
    await goTo(page, `/app/returning-office/elections/${slug}`);
    await elections.cancel(page, 'Announced for a rehearsal only.');
    await page.goto(`/en/elections/${slug}`);
    expect(await page.locator('main').innerText()).toContain('Announced for a rehearsal only.');
    await page.context().close();
  });
});

describe('public pages of forums', () => {
  it.each(['/ar/forums', '/ar/forums/lake-riders', '/ar/log'])('%s is read on a phone in Arabic', async (path) => {
    const page = await visit(browser, { widthPx: 360, locale: 'ar' });
    await goTo(page, path);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await isForEverybody(page);
    await page.context().close();
  });
});
